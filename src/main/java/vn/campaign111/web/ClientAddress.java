package vn.campaign111.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which network a request comes from. X-Forwarded-For is believed only when it was written by a proxy named in
 * {@code CAMPAIGN_TRUSTED_PROXIES}, and then only its nearest address that is not such a proxy.
 */
@Singleton
public class ClientAddress {

    private final List<Network> trusted;

    ClientAddress(WebSettings settings) {
        this.trusted = settings.trustedProxies().stream().map(Network::parse).toList();
    }

    /** Returns the network of the client: {@code /24} of an IPv4 address, {@code /64} of an IPv6 one. */
    public String network(HttpRequest<?> request) {
        InetAddress client = request.getRemoteAddress().getAddress();
        if (client == null) {
            return "unknown";
        }
        String forwarded = request.getHeaders().get("X-Forwarded-For");
        if (forwarded != null && isTrusted(client)) {
            client = nearestForeign(forwarded, client);
        }
        return Network.around(client).toString();
    }

    private InetAddress nearestForeign(String forwarded, InetAddress peer) {
        List<String> hops =
                Arrays.stream(forwarded.split(",", -1)).map(String::strip).toList();
        for (String hop : hops.reversed()) {
            InetAddress address = Network.literal(hop);
            if (address == null) {
                return peer;
            }
            if (!isTrusted(address)) {
                return address;
            }
        }
        return peer;
    }

    private boolean isTrusted(@Nullable InetAddress address) {
        return address != null && trusted.stream().anyMatch(network -> network.holds(address));
    }
}
