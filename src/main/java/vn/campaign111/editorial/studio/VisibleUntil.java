package vn.campaign111.editorial.studio;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Time;

/** The end of visibility as officers give it: the last day, in Viet Nam, on which something is shown. */
final class VisibleUntil {

    private VisibleUntil() {}

    /** Returns the last whole or begun day before the instant. */
    static @Nullable LocalDate lastDay(@Nullable Instant until) {
        return until == null ? null : until.minusSeconds(1).atZone(Time.VIETNAM).toLocalDate();
    }

    /** Returns the instant for the day; the present one when it already means that day, to the second. */
    static @Nullable Instant after(@Nullable LocalDate lastDay, @Nullable Instant present) {
        if (lastDay == null || lastDay.equals(lastDay(present))) {
            return lastDay == null ? null : present;
        }
        return lastDay.plusDays(1).atStartOfDay(Time.VIETNAM).toInstant();
    }
}
