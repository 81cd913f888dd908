package vn.campaign111.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static String network(List<String> trusted, String peer, String forwarded) {
        HttpRequest<?> request = new SimpleHttpRequest<>(HttpMethod.GET, "/", null) {
            @Override
            public InetSocketAddress getRemoteAddress() {
                return new InetSocketAddress(peer, 1);
            }
        }.header("X-Forwarded-For", forwarded);
        return new ClientAddress(new WebSettings("http://localhost:8080", trusted)).network(request);
    }

    @Test
    void whatAClientClaimsIsNotBelieved() {
        assertThat(network(List.of(), "203.0.113.9", "1.2.3.4")).isEqualTo("203.0.113.0/24");
    }

    @Test
    void aTrustedProxyIsBelievedForTheNearestForeignAddress() {
        assertThat(network(List.of("10.0.0.0/8"), "10.1.2.3", "1.2.3.4, 198.51.100.7, 10.9.9.9"))
                .isEqualTo("198.51.100.0/24");
        assertThat(network(List.of("10.0.0.0/8"), "10.1.2.3", "evil.example")).isEqualTo("10.1.2.0/24");
    }

    @Test
    void neighboursOfASixthGenerationNetworkAreOneClient() {
        assertThat(network(List.of(), "2001:db8:1:2:3:4:5:6", "")).isEqualTo("2001:db8:1:2:0:0:0:0/64");
    }
}
