package vn.campaign111.partners.portal;

import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.publication.Reader;

/** Tells what somebody in the portal may see. */
final class PortalReader {

    private PortalReader() {}

    static Reader of(Actor actor) {
        return actor.may(Permission.READ_PARTNER_PRODUCTS) ? Reader.PARTNER : Reader.PUBLIC;
    }
}
