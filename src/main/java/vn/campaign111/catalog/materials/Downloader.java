package vn.campaign111.catalog.materials;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;

/**
 * Who takes a file, as far as counting needs to know.
 *
 * @param unitId the unit it is counted for, or {@link #NO_UNIT}
 * @param channel where it was taken
 * @param accountId whose second click within a moment is not a second download; null for the public, who are not told
 *     apart in any way
 */
public record Downloader(
        String unitId, Channel channel, @Nullable String accountId) {

    /** Stands where a unit would stand for people who are not signed in. */
    public static final String NO_UNIT = "public";

    /** Anybody on the public site. */
    public static final Downloader PUBLIC = new Downloader(NO_UNIT, Channel.SITE, null);

    /** The doors through which files leave. */
    public enum Channel {
        SITE,
        PORTAL,
        API;

        /** Returns the name used in the table and in reports. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Downloader of(Actor actor, Channel channel) {
        return new Downloader(actor.unitId(), channel, actor.accountId());
    }
}
