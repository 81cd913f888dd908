package vn.campaign111.search.words;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kept {@link Promotion}.
 *
 * @param phrases one a line
 * @param documents ids, one a line
 * @param version see {@link Promotions.Kept#version}
 */
@Introspected
@MappedEntity("promotion")
record PromotionRow(
        @Id String id,
        String phrases,
        String matching,
        String documents,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String note,
        String changedBy,
        Instant changedAt,
        int version) {

    static PromotionRow of(String id, int version, Promotion promotion, String changedBy, Instant changedAt) {
        return new PromotionRow(
                id,
                String.join("\n", promotion.phrases()),
                promotion.matching().key(),
                String.join("\n", promotion.documents()),
                promotion.firstDay(),
                promotion.lastDay(),
                promotion.note(),
                changedBy,
                changedAt,
                version);
    }

    Promotion promotion() {
        return new Promotion(
                List.of(phrases.split("\n", -1)),
                Promotion.Matching.of(matching).orElse(Promotion.Matching.EXACT),
                List.of(documents.split("\n", -1)),
                firstDay,
                lastDay,
                note);
    }
}
