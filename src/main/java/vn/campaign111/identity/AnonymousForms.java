package vn.campaign111.identity;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Optional;
import vn.campaign111.web.Visitor;

/** Gives the forms that are used before signing in (sign-in, one-time link) a token of their own. */
@ServerFilter("/account/**")
class AnonymousForms implements Ordered {

    private static final String NEW_VISIT = AnonymousForms.class.getName();

    private final Cookies cookies;

    AnonymousForms(Cookies cookies) {
        this.cookies = cookies;
    }

    @RequestFilter
    void recognise(HttpRequest<?> request) {
        if (Visitor.of(request).isSignedIn()) {
            return;
        }
        Optional<Secret> visit = cookies.visit(request);
        if (visit.isPresent()) {
            Visitor.anonymous(visit.get().formToken()).attachTo(request);
        } else if (request.getMethod() == HttpMethod.GET) {
            Secret fresh = Secret.random();
            request.setAttribute(NEW_VISIT, fresh);
            Visitor.anonymous(fresh.formToken()).attachTo(request);
        }
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(NEW_VISIT, Secret.class).ifPresent(visit -> cookies.setVisit(response, visit));
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
