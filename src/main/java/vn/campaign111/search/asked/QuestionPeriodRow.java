package vn.campaign111.search.asked;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in which questions are counted.
 *
 * @param lastDay in Viet Nam, inclusive
 * @param secret the key its questions are hashed under, the same for all nodes; null once the period is over
 */
@Introspected
@MappedEntity("question_period")
record QuestionPeriodRow(
        @Id String period, LocalDate lastDay, @Nullable String secret) {}
