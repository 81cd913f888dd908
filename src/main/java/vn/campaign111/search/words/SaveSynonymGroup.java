package vn.campaign111.search.words;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Problem;

/** Adds a group of synonyms or changes one; questions find by it once the journal's followers have seen it. */
@Singleton
public class SaveSynonymGroup {

    public static final int FEWEST = 2;
    public static final int MOST = 10;

    private static final String FIELD = "phrases";

    private final SynonymGroups groups;
    private final SynonymGroupRows rows;
    private final Journal journal;
    private final Clock clock;

    SaveSynonymGroup(SynonymGroups groups, SynonymGroupRows rows, Journal journal, Clock clock) {
        this.groups = groups;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Returns the id of the new group. */
    @Transactional
    public String add(Actor actor, SynonymGroup group) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        check(group, "");
        String id = Identifier.next();
        rows.save(SynonymGroupRow.of(id, 1, group, actor.accountId(), clock.instant()));
        journal.append(Event.of("synonyms-added", WordsEvent.SYNONYMS, id, actor.accountId())
                .with("group", group.line()));
        return id;
    }

    /**
     * Changes a group; what says the same as before changes nothing.
     *
     * @param version of the group that the officer saw, see {@link SynonymGroups.Kept#version}
     * @throws Problem {@link SynonymGroups#CHANGED_MEANWHILE} when somebody else changed it since
     */
    @Transactional
    public void change(Actor actor, String id, int version, SynonymGroup group) {
        actor.require(Permission.KEEP_SEARCH_WORDS);
        journal.hold();
        SynonymGroups.Kept former = groups.required(id);
        if (former.group().equals(group)) {
            return;
        }
        former.requireVersion(version);
        check(group, id);
        rows.update(SynonymGroupRow.of(id, version + 1, group, actor.accountId(), clock.instant()));
        journal.append(Event.of("synonyms-changed", WordsEvent.SYNONYMS, id, actor.accountId())
                .with("from", former.group().line())
                .with("to", group.line()));
    }

    private void check(SynonymGroup group, String id) {
        List<Issue> issues = new ArrayList<>();
        if (group.phrases().size() < FEWEST || group.phrases().size() > MOST) {
            issues.add(Issue.of(FIELD, "synonyms.count", FEWEST, MOST));
        }
        Set<String> keys = new HashSet<>();
        for (String phrase : group.phrases().stream().limit(MOST).toList()) {
            WrittenPhrase.issue(FIELD, phrase).ifPresent(issues::add);
            if (!keys.add(WrittenPhrase.key(phrase))) {
                issues.add(Issue.of(FIELD, "synonyms.twice", phrase));
            }
        }
        if (group.note().length() > WrittenPhrase.LONGEST_NOTE) {
            issues.add(Issue.of("note", "note.long", WrittenPhrase.LONGEST_NOTE));
        }
        InvalidInput.throwIfAny(issues);
        group.phrases()
                .forEach(phrase -> groups.holding(phrase, id)
                        .ifPresent(other -> issues.add(Issue.of(FIELD, "synonyms.taken", phrase, other.line()))));
        InvalidInput.throwIfAny(issues);
    }
}
