package vn.campaign111.partners.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.campaign111.media.RenditionPreset;
import vn.campaign111.publication.Publication;

/** The addresses within the portal. Products and campaigns go by their short code, which never changes. */
final class PortalPaths {

    static final String PRODUCTS = "/portal/san-pham";
    static final String CAMPAIGNS = "/portal/chien-dich";

    private PortalPaths() {}

    static String product(Publication row) {
        return PRODUCTS + "/" + row.code();
    }

    static String campaign(Publication row) {
        return CAMPAIGNS + "/" + row.code();
    }

    static String file(Publication row, String fileName) {
        return "/portal/tai-ve/" + row.code() + "/" + encoded(fileName);
    }

    static String kit(Publication row) {
        return "/portal/tai-ve/" + row.code() + ".zip";
    }

    static String picture(Publication row, String fileName, RenditionPreset preset) {
        return "/portal/anh/" + row.code() + "/" + encoded(fileName) + "/" + preset.key();
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
