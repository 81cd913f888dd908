package vn.campaign111.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;
import vn.campaign111.kernel.Words;

/** Decides the language of an answer: Vietnamese unless English was asked for. */
public final class Language {

    public static final Locale ENGLISH = Locale.ENGLISH;

    private Language() {}

    /** Returns the locale of a language key, Vietnamese for anything but {@code en}. */
    public static Locale of(String key) {
        return key.equals("en") ? ENGLISH : Words.VIETNAMESE;
    }

    /**
     * Asks, in this order: {@code ?lang=} (pages before sign-in only), the signed-in person's choice, the address ({@code
     * /en/…}), and for tools the Accept-Language header.
     */
    public static Locale of(HttpRequest<?> request) {
        Visitor visitor = Visitor.of(request);
        if (visitor.isSignedIn()) {
            return visitor.locale();
        }
        String asked = request.getParameters().get("lang");
        if (asked != null) {
            return of(asked);
        }
        String path = request.getPath();
        return path.startsWith("/api/") && prefersEnglish(request) ? ENGLISH : ofAddress(path);
    }

    /** Returns the language the address of a public page tells. */
    public static Locale ofAddress(String path) {
        return path.equals("/en") || path.startsWith("/en/") ? ENGLISH : Words.VIETNAMESE;
    }

    public static Words words(HttpRequest<?> request) {
        return Words.of(of(request));
    }

    private static boolean prefersEnglish(HttpRequest<?> request) {
        String accepted = request.getHeaders().get("Accept-Language");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en");
    }
}
