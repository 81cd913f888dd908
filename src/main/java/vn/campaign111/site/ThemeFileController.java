package vn.campaign111.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import vn.campaign111.kernel.Problem;
import vn.campaign111.site.answer.Bodies;
import vn.campaign111.site.answer.EncodedBody;
import vn.campaign111.site.theme.Theme;

/** The theme's own files, from memory. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class ThemeFileController {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Theme theme;

    ThemeFileController(Theme theme) {
        this.theme = theme;
    }

    /** A page kept by somebody may still name the files of an earlier theme; they get the present ones, for a while. */
    @Get("/theme/{fingerprint}/{+name}")
    MutableHttpResponse<?> file(HttpRequest<?> request, String fingerprint, String name) {
        boolean present = theme.prefix().equals("/theme/" + fingerprint + "/");
        return answer(request, name, present ? FOR_EVER : FOR_AN_HOUR);
    }

    /** Asked for by browsers without being told; a picture of another type is accepted by all. */
    @Get("/favicon.ico")
    MutableHttpResponse<?> favicon(HttpRequest<?> request) {
        return answer(request, "apple-touch-icon.png", FOR_AN_HOUR);
    }

    private MutableHttpResponse<?> answer(HttpRequest<?> request, String name, String caching) {
        EncodedBody file = theme.asset(name).orElseThrow(() -> Problem.notFound("page", request.getPath()));
        return Bodies.confirmable(request, file).header(HttpHeaders.CACHE_CONTROL, caching);
    }
}
