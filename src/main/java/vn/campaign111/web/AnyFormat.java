package vn.campaign111.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;

/**
 * Lets every client reach every route whatever formats it names: a route has one format, which its answer states. Without
 * this, who asks for {@code text/html} alone would be refused by routes that answer a {@link View}.
 */
@ServerFilter("/**")
class AnyFormat {

    @PreMatching
    @RequestFilter
    void accept(HttpRequest<?> request) {
        String wanted = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (wanted != null && !wanted.contains("*/*") && request.getHeaders() instanceof MutableHttpHeaders headers) {
            headers.set(HttpHeaders.ACCEPT, wanted + ", */*;q=0.1");
        }
    }
}
