package vn.campaign111.web;

import java.util.BitSet;
import java.util.HexFormat;

/**
 * Escapes what may not stand in the address of a request and yet is sent: browsers leave {@code a|b} and {@code 50%} as
 * they were typed, tools {@code "…"} and letters with marks. The framework would refuse such an address before anything here could tell whom to
 * answer and in which language.
 */
final class ReadableAddress {

    private static final char ESCAPE = '%';
    /** What was sent as it is, in UTF-8, comes with a letter for each byte. */
    private static final char LAST_BYTE = 0xFF;

    private static final BitSet READABLE = readable();

    private ReadableAddress() {}

    /** Returns the path and query of a request such that a {@link java.net.URI} is made of them; as given, mostly. */
    static String of(String given) {
        int first = firstUnreadable(given, 0);
        if (first < 0) {
            return given;
        }
        StringBuilder escaped = new StringBuilder(given.length() + 16);
        int from = 0;
        for (int at = first; at >= 0; at = firstUnreadable(given, from)) {
            escaped.append(given, from, at).append(ESCAPE).append("%02X".formatted((int) given.charAt(at)));
            from = at + 1;
        }
        return escaped.append(given, from, given.length()).toString();
    }

    private static int firstUnreadable(String given, int from) {
        for (int at = from; at < given.length(); at++) {
            char sign = given.charAt(at);
            boolean isReadable = sign == ESCAPE ? isEscape(given, at) : sign > LAST_BYTE || READABLE.get(sign);
            if (!isReadable) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEscape(String given, int at) {
        return at + 2 < given.length()
                && HexFormat.isHexDigit(given.charAt(at + 1))
                && HexFormat.isHexDigit(given.charAt(at + 2));
    }

    /** The signs of RFC 3986, section 2, without the number sign, which begins what is never sent. */
    private static BitSet readable() {
        BitSet readable = new BitSet();
        readable.set('a', 'z' + 1);
        readable.set('A', 'Z' + 1);
        readable.set('0', '9' + 1);
        "-._~:/?@!$&'()*+,;=".chars().forEach(readable::set);
        return readable;
    }
}
