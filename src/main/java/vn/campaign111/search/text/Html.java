package vn.campaign111.search.text;

import org.jspecify.annotations.Nullable;

/** Text made safe to stand in HTML, between tags or in a quoted attribute. */
final class Html {

    private Html() {}

    /** Appends a part of a text. */
    static void append(StringBuilder html, String text, int start, int end) {
        int copied = start;
        for (int i = start; i < end; i++) {
            String safe = safe(text.charAt(i));
            if (safe != null) {
                html.append(text, copied, i).append(safe);
                copied = i + 1;
            }
        }
        html.append(text, copied, end);
    }

    /** Returns what stands for a letter, or null when it may stand as it is. */
    private static @Nullable String safe(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\0' -> " ";
            default -> null;
        };
    }
}
