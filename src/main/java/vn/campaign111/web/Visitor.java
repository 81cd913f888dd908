package vn.campaign111.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Words;

/**
 * Who is looking, as far as the shell needs to know. Immutable; attached to the request by whoever knows accounts.
 *
 * @param name the signed-in person, or null
 * @param unitName the person's unit, or empty
 * @param locale the language they chose
 * @param formToken what forms must carry to be accepted (anti-forgery), or empty where no form is expected
 * @param permissions keys of what they may do
 */
public record Visitor(
        @Nullable String name, String unitName, Locale locale, String formToken, Set<String> permissions) {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private static final Visitor ANONYMOUS = anonymous("");

    public Visitor {
        permissions = Set.copyOf(permissions);
    }

    public static Visitor anonymous(String formToken) {
        return new Visitor(null, "", Words.VIETNAMESE, formToken, Set.of());
    }

    public static Visitor of(HttpRequest<?> request) {
        return attached(request).orElse(ANONYMOUS);
    }

    static Optional<Visitor> attached(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Visitor.class);
    }

    public void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public boolean isSignedIn() {
        return name != null;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
