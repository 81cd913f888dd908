package vn.campaign111.kernel;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The clock of the product: UTC in whole seconds, which every supported database keeps exactly (see ADR 0004). */
@Factory
public class Time {

    /** Where the readers live; used for display and for dates without a zone. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A day as they write it: 31/12/2026. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Singleton
    Clock clock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }
}
