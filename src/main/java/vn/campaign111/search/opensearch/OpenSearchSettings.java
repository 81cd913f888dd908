package vn.campaign111.search.opensearch;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/**
 * Which OpenSearch keeps the index.
 *
 * @param url one or more addresses of the same cluster, parted by commas: {@code https://host:9200}
 * @param user name the cluster knows the product by; empty when it asks for none
 * @param password the secret that goes with it
 * @param index what the names of the indices begin with: small letters, digits and hyphens
 */
@ConfigurationProperties("campaign.opensearch")
record OpenSearchSettings(
        @Bindable(defaultValue = "http://localhost:9200") String url,
        @Bindable(defaultValue = "") String user,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "campaign111") String index) {

    /** Returns the addresses, or says what is wrong with the settings. */
    List<URI> addresses() {
        if (!index.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new IllegalStateException(
                    "CAMPAIGN_OPENSEARCH_INDEX takes small letters, digits and hyphens only, not " + index);
        }
        return Arrays.stream(url.split(",", -1))
                .map(String::strip)
                .map(OpenSearchSettings::address)
                .toList();
    }

    private static URI address(String text) {
        boolean spoken = text.startsWith("http://") || text.startsWith("https://");
        URI address = spoken ? URI.create(text) : URI.create("unknown:/");
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalStateException(
                    "CAMPAIGN_OPENSEARCH_URL must be an address such as https://search.example.org:9200, without a name"
                            + " or password in it");
        }
        return address;
    }

    @Override
    public String toString() {
        return "OpenSearchSettings[" + url + "/" + index + "]";
    }
}
