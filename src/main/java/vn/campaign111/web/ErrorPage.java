package vn.campaign111.web;

import io.micronaut.http.HttpRequest;

/** How the public site tells its visitors of a failure; at most one bean. Without it a plain page with 111 is shown. */
public interface ErrorPage {

    /** Returns the whole page. Must not fail: it is asked when something already has. */
    String html(HttpRequest<?> request, Failure failure);
}
