package vn.campaign111.search.asked;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * How often a question was asked in a period.
 *
 * @param questionHash HMAC-SHA-256 of its key under the period's secret
 * @param results how many were found the last time
 * @param far whether even the nearest of them had little to do with the question
 * @param question its text, or null while it was asked too seldom
 */
@Introspected
@MappedEntity("question_tally")
record QuestionTallyRow(
        @Id String period,
        String locale,
        String questionHash,
        long asked,
        long results,
        boolean far,
        @Nullable String question) {}
