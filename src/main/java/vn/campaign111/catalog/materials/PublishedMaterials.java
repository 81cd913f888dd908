package vn.campaign111.catalog.materials;

import jakarta.inject.Singleton;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.PublishedKind;

/** The published sample communication products; the only way other rooms read them. */
@Singleton
public class PublishedMaterials extends PublishedKind<Material> {

    PublishedMaterials(MaterialType type, Publications publications, ContentTypes types) {
        super(type, publications, types);
    }
}
