package vn.campaign111.search.asked;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A week or a month in Viet Nam, each counted by itself.
 *
 * @param key {@code 2026-11} or {@code 2026-W48}
 * @param firstDay inclusive
 * @param lastDay inclusive
 */
public record Period(String key, LocalDate firstDay, LocalDate lastDay) {

    public static Period month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    public static Period week(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        String key =
                "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(key, monday, monday.plusDays(6));
    }

    /** Returns the periods a day belongs to. */
    static List<Period> of(LocalDate day) {
        return List.of(month(day), week(day));
    }

    /** Returns those that may be looked at on a day: the last weeks and months, the present ones first. */
    public static List<Period> onOffer(LocalDate today, int weeks, int months) {
        return Stream.concat(
                        IntStream.range(0, weeks).mapToObj(back -> week(today.minusWeeks(back))),
                        IntStream.range(0, months).mapToObj(back -> month(today.minusMonths(back))))
                .toList();
    }

    public boolean isWeek() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) == 6;
    }
}
