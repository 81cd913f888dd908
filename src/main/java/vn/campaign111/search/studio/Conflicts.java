package vn.campaign111.search.studio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.search.words.PromotableDocuments;
import vn.campaign111.search.words.PromotableDocuments.Promotable;
import vn.campaign111.search.words.Promotion;
import vn.campaign111.search.words.Promotions;
import vn.campaign111.search.words.SynonymGroup;
import vn.campaign111.search.words.SynonymGroups;
import vn.campaign111.web.Conflict;
import vn.campaign111.web.FieldChange;
import vn.campaign111.web.FieldChange.Field;

/** Tells whoever saves what somebody else saved since the form was opened, and how that differs from the form. */
@Singleton
class Conflicts {

    private final Accounts accounts;
    private final PromotableDocuments documents;

    Conflicts(Accounts accounts, PromotableDocuments documents) {
        this.accounts = accounts;
        this.documents = documents;
    }

    Conflict of(SynonymGroups.Kept theirs, SynonymGroup mine, Words words) {
        return new Conflict(
                accounts.name(theirs.changedBy()),
                theirs.changedAt(),
                FieldChange.between(fields(theirs.group(), words), fields(mine, words)));
    }

    Conflict of(Promotions.Kept theirs, Promotion mine, Words words) {
        return new Conflict(
                accounts.name(theirs.changedBy()),
                theirs.changedAt(),
                FieldChange.between(fields(theirs.promotion(), words), fields(mine, words)));
    }

    private static List<Field> fields(SynonymGroup group, Words words) {
        return List.of(
                field("phrases", "search.synonyms.phrases", String.join("\n", group.phrases()), words),
                field("oneWay", "search.synonyms.direction", direction(group, words), words),
                field("note", "search.note", group.note(), words));
    }

    private List<Field> fields(Promotion promotion, Words words) {
        return List.of(
                field("phrases", "search.promotions.phrases", String.join("\n", promotion.phrases()), words),
                field(
                        "matching",
                        "search.promotions.matching",
                        words.text("search.matching." + promotion.matching().key()),
                        words),
                field("documents", "search.promotions.documents", titles(promotion.documents()), words),
                field("firstDay", "search.promotions.first-day", day(promotion.firstDay()), words),
                field("lastDay", "search.promotions.last-day", day(promotion.lastDay()), words),
                field("note", "search.note", promotion.note(), words));
    }

    private String titles(List<String> ids) {
        Map<String, Promotable> known = documents.named(ids);
        List<String> titles = new ArrayList<>();
        ids.forEach(id -> {
            Promotable document = known.get(id);
            titles.add(document == null ? id : document.title());
        });
        return String.join("\n", titles);
    }

    private static String direction(SynonymGroup group, Words words) {
        return words.text(group.oneWay() ? "search.synonyms.direction.one-way" : "search.synonyms.direction.both");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Time.DAY.format(day);
    }

    private static Field field(String name, String label, String text, Words words) {
        return new Field(name, words.text(label), text);
    }
}
