package vn.campaign111.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.List;

/**
 * How the outside reaches the product.
 *
 * @param baseUrl scheme and host that visitors use, without a path; links in messages are built from it alone
 * @param trustedProxies addresses or networks ({@code 10.0.0.0/8}) whose X-Forwarded-For is believed; none by default
 */
@ConfigurationProperties("campaign")
public record WebSettings(
        @Bindable(defaultValue = "http://localhost:8080") String baseUrl,
        @Bindable(defaultValue = "") List<String> trustedProxies) {

    public WebSettings {
        baseUrl = baseUrl.replaceAll("/+$", "");
        trustedProxies = trustedProxies.stream().filter(one -> !one.isBlank()).toList();
    }

    public boolean isSecure() {
        return "https".equals(URI.create(baseUrl).getScheme());
    }
}
