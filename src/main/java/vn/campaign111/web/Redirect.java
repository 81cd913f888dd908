package vn.campaign111.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends the browser on, within this origin only. */
public final class Redirect {

    /** The query parameter that names what was just done. */
    static final String DONE = "done";

    /** A path of this origin: one slash, then no slash or backslash, and nothing a browser would drop or fold. */
    private static final Pattern SAFE_PATH =
            Pattern.compile("/(?:(?:[A-Za-z0-9_.~-]|%[0-9A-Fa-f]{2})(?:[A-Za-z0-9_.~-]|%[0-9A-Fa-f]{2}|/(?![/.]))*)?"
                    + "(?:\\?(?:[A-Za-z0-9/_.~=&+:,-]|%[0-9A-Fa-f]{2})*)?");

    private Redirect() {}

    public static MutableHttpResponse<?> to(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    /** As {@link #to}; the page then shows the word {@code done.<key>}. */
    public static MutableHttpResponse<?> done(String path, String key) {
        return HttpResponse.seeOther(UriBuilder.of(path).queryParam(DONE, key).build());
    }

    /** Returns the page of ours the request was sent from, or empty. */
    static String cameFrom(HttpRequest<?> request) {
        String page = request.getHeaders().get(HttpHeaders.REFERER, String.class, "");
        String ours = "://" + request.getHeaders().get(HttpHeaders.HOST, String.class, "") + "/";
        int start = page.indexOf(ours);
        return start < 0 ? "" : safe(page.substring(start + ours.length() - 1), "");
    }

    /** Returns the path somebody asked to be sent to when it is one of ours, else the fallback. */
    public static String safe(@Nullable String wanted, String fallback) {
        if (wanted == null || !SAFE_PATH.matcher(wanted).matches()) {
            return fallback;
        }
        String path = URI.create(wanted).getPath();
        boolean plain = !path.startsWith("/.")
                && !path.contains("//")
                && !path.contains("\\")
                && path.chars().noneMatch(Character::isISOControl);
        return plain ? wanted : fallback;
    }
}
