package vn.campaign111.media;

import java.io.IOException;

/** Nothing stands under the key. */
public final class NoSuchBlob extends IOException {

    private final String key;

    public NoSuchBlob(String key) {
        super("nothing is stored under " + key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
