package vn.campaign111.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file a request asks for (RFC 9110 §14).
 *
 * @param offset first byte
 * @param length how many, 0 when the request asks for what lies beyond the end
 */
record ByteRange(long offset, long length) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");
    private static final ByteRange BEYOND = new ByteRange(0, 0);

    /** Returns the range; nothing when the whole file should be sent, as for several ranges or ones not understood. */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher parts = ONE_RANGE.matcher(header == null ? "" : header);
        if (!parts.matches() || (parts.group(1).isEmpty() && parts.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (parts.group(1).isEmpty()) {
            long last = Math.min(Long.parseLong(parts.group(2)), size);
            return Optional.of(last == 0 ? BEYOND : new ByteRange(size - last, last));
        }
        long first = Long.parseLong(parts.group(1));
        long end = parts.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(parts.group(2)), size - 1);
        if (!parts.group(2).isEmpty() && Long.parseLong(parts.group(2)) < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? BEYOND : new ByteRange(first, end - first + 1));
    }

    boolean isBeyondEnd() {
        return length == 0;
    }

    /** Returns the value of {@code Content-Range}. */
    String header(long size) {
        return "bytes " + (isBeyondEnd() ? "*" : offset + "-" + (offset + length - 1)) + "/" + size;
    }
}
