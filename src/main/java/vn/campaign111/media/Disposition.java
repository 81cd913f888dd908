package vn.campaign111.media;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a browser is asked to do with a file: show it, or save it under a name (RFC 6266). */
public enum Disposition {
    INLINE,
    ATTACHMENT;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9 ._()+,=@-]");
    /** The characters RFC 8187 lets stand as they are. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    /**
     * Returns the value of {@code Content-Disposition}. The name is given twice: folded to ASCII for old clients, and
     * whole. It may hold anything; the header is one line of ASCII.
     */
    public String header(String fileName) {
        return name().toLowerCase(Locale.ROOT) + "; filename=\"" + folded(fileName) + "\"; filename*=UTF-8''"
                + encoded(fileName);
    }

    private static String folded(String fileName) {
        String plain = MARKS.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return NOT_PLAIN.matcher(plain).replaceAll("_");
    }

    private static String encoded(String fileName) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : fileName.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (one & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", one));
            }
        }
        return encoded.toString();
    }
}
