package vn.campaign111.media;

import java.io.IOException;

/** The store answered, but does not let the product in; somebody must mend the settings, so trying again is useless. */
public final class BlobStoreRefusal extends IOException {

    public BlobStoreRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
