package vn.campaign111.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Turns a {@link View} in an answer into the page it stands for. */
@ServerFilter("/**")
class ViewFilter implements Ordered {

    private final Screens screens;
    private final Failures failures;

    ViewFilter(Screens screens, Failures failures) {
        this.screens = screens;
        this.failures = failures;
    }

    @ResponseFilter
    void render(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (!(response.body() instanceof View view)) {
            return;
        }
        try {
            Html.write(response, screens.html(request, view));
        } catch (RuntimeException e) {
            failures.replace(response, request, failures.unknown(request, e));
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.RENDERING.order();
    }
}
