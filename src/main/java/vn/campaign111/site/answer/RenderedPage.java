package vn.campaign111.site.answer;

import java.nio.charset.StandardCharsets;
import vn.campaign111.web.Html;

/**
 * A page as made, before it is packed.
 *
 * @param status 200, or 410 for what was recalled
 * @param mediaType with its character set
 * @param body UTF-8
 * @param manner how browsers and others on the way may treat it
 * @param shown what it shows
 */
@SuppressWarnings("ArrayRecordComponent") // made here, packed at once, never compared
public record RenderedPage(int status, String mediaType, byte[] body, Manner manner, Shown shown) {

    /** How a page may be kept, here and elsewhere. */
    public enum Manner {
        /** Kept here; others keep it too but ask each time whether it still holds. */
        OPEN(true, "public, max-age=0, must-revalidate", "same-origin"),
        /** Kept here; browsers keep no copy and tell nobody where the reader came from. */
        DISCREET(true, "no-store", "no-referrer"),
        /** Kept nowhere, for it answers words somebody typed. */
        PRIVATE(false, "no-store", "no-referrer"),
        /** Made anew each time. */
        FLEETING(false, "no-cache", "same-origin");

        private final boolean kept;
        private final String cacheControl;
        private final String referrerPolicy;

        Manner(boolean kept, String cacheControl, String referrerPolicy) {
            this.kept = kept;
            this.cacheControl = cacheControl;
            this.referrerPolicy = referrerPolicy;
        }

        boolean isKept() {
            return kept;
        }

        /** Tells whether others may hold a copy that an entity tag can confirm. */
        boolean isConfirmable() {
            return this == OPEN;
        }

        String cacheControl() {
            return cacheControl;
        }

        String referrerPolicy() {
            return referrerPolicy;
        }
    }

    public static RenderedPage html(String page, Manner manner, Shown shown) {
        return new RenderedPage(200, Html.CONTENT_TYPE, page.getBytes(StandardCharsets.UTF_8), manner, shown);
    }

    public static RenderedPage of(String text, String mediaType, Shown shown) {
        return new RenderedPage(200, mediaType, text.getBytes(StandardCharsets.UTF_8), Manner.OPEN, shown);
    }

    /** Returns the same page with another status; only a page that is there is ever kept. */
    public RenderedPage withStatus(int other) {
        return new RenderedPage(other, mediaType, body, Manner.FLEETING, shown);
    }
}
