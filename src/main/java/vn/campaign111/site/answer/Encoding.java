package vn.campaign111.site.answer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a body is packed on its way (RFC 9110 §8.4); the best comes first. */
public enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    public String token() {
        return token;
    }

    /** Tells whether somebody who sent this Accept-Encoding header can read it. */
    boolean isAcceptedBy(@Nullable String header) {
        if (header == null || this == IDENTITY) {
            return this == IDENTITY;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            int semicolon = part.indexOf(';');
            String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            if (name.equals(token)) {
                return semicolon < 0 || !isZero(part.substring(semicolon + 1));
            }
        }
        return false;
    }

    private static boolean isZero(String parameter) {
        String weight = parameter.strip();
        return weight.startsWith("q=") && weight.substring(2).matches("0(\\.0{0,3})?");
    }
}
