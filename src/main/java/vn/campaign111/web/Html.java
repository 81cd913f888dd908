package vn.campaign111.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;

/** Answers of HTML; always says that it is UTF-8, without which browsers guess wrongly at Vietnamese. */
public final class Html {

    public static final String CONTENT_TYPE = "text/html; charset=utf-8";

    private Html() {}

    public static MutableHttpResponse<byte[]> ok(String page) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok();
        write(response, page);
        return response;
    }

    static void write(MutableHttpResponse<?> response, String page) {
        response.body(page.getBytes(StandardCharsets.UTF_8));
        response.header(HttpHeaders.CONTENT_TYPE, CONTENT_TYPE);
    }
}
