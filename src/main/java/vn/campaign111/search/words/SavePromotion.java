package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Time;

/** Lets documents stand first for some questions, or changes for which and when. */
@Singleton
public class SavePromotion {

    public static final int MOST_PHRASES = 10;
    public static final int MOST_DOCUMENTS = Promotions.MOST_FOR_QUESTION;

    private final Promotions promotions;
    private final PromotionRows rows;
    private final PromotableDocuments documents;
    private final Journal journal;
    private final Clock clock;

    SavePromotion(
            Promotions promotions, PromotionRows rows, PromotableDocuments documents, Journal journal, Clock clock) {
        this.promotions = promotions;
        this.rows = rows;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns the id of the new promotion. */
    @Transactional
    public String add(Actor actor, Promotion promotion) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        check(promotion, "");
        String id = Identifier.next();
        rows.save(PromotionRow.of(id, 1, promotion, actor.accountId(), clock.instant()));
        journal.append(told("promotion-added", id, actor, promotion));
        return id;
    }

    /**
     * Changes a promotion; what says the same as before changes nothing.
     *
     * @param version of the promotion that the officer saw, see {@link Promotions.Kept#version}
     * @throws Problem {@link Promotions#CHANGED_MEANWHILE} when somebody else changed it since
     */
    @Transactional
    public void change(Actor actor, String id, int version, Promotion promotion) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        Promotions.Kept former = promotions.required(id);
        if (former.promotion().equals(promotion)) {
            return;
        }
        former.requireVersion(version);
        check(promotion, id);
        rows.update(PromotionRow.of(id, version + 1, promotion, actor.accountId(), clock.instant()));
        journal.append(told("promotion-changed", id, actor, promotion));
    }

    static Event told(String action, String id, Actor actor, Promotion promotion) {
        Event event = Event.of(action, WordsEvent.PROMOTION, id, actor.accountId())
                .with("phrases", String.join(" | ", promotion.phrases()))
                .with("matching", promotion.matching().key())
                .with("documents", String.join(" ", promotion.documents()));
        Event begun = promotion.firstDay() == null ? event : event.with("first-day", promotion.firstDay());
        return promotion.lastDay() == null ? begun : begun.with("last-day", promotion.lastDay());
    }

    private void check(Promotion promotion, String own) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
        List<Issue> issues = new ArrayList<>();
        List<String> phrases = promotion.phrases();
        if (phrases.isEmpty() || phrases.size() > MOST_PHRASES) {
            issues.add(Issue.of("phrases", "promotion.phrases", MOST_PHRASES));
        }
        phrases.stream()
                .limit(MOST_PHRASES)
                .forEach(phrase -> WrittenPhrase.issue("phrases", phrase).ifPresent(issues::add));
        List<String> chosen = promotion.documents();
        if (chosen.isEmpty() || chosen.size() > MOST_DOCUMENTS) {
            issues.add(Issue.of("documents", "promotion.documents", MOST_DOCUMENTS));
        } else {
            Map<String, PromotableDocuments.Promotable> known = documents.named(chosen);
            chosen.stream()
                    .filter(id -> !known.containsKey(id))
                    .forEach(id -> issues.add(Issue.of("documents", "promotion.unknown", id)));
        }
        if (promotion.firstDay() != null
                && promotion.lastDay() != null
                && promotion.lastDay().isBefore(promotion.firstDay())) {
            issues.add(Issue.of("lastDay", "promotion.days"));
        } else if (promotion.isOver(today)) {
            issues.add(Issue.of("lastDay", "promotion.over"));
        }
        if (promotion.note().length() > WrittenPhrase.LONGEST_NOTE) {
            issues.add(Issue.of("note", "note.long", WrittenPhrase.LONGEST_NOTE));
        }
        InvalidInput.throwIfAny(issues);
        promotions.all().stream()
                .filter(kept -> !kept.id().equals(own))
                .forEach(kept -> promotion
                        .shared(kept.promotion(), today)
                        .ifPresent(phrase -> issues.add(Issue.of(
                                "phrases",
                                "promotion.taken",
                                phrase,
                                String.join(" · ", kept.promotion().phrases())))));
        InvalidInput.throwIfAny(issues);
    }
}
