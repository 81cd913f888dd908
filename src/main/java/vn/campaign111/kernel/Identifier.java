package vn.campaign111.kernel;

import com.github.f4b6a3.ulid.UlidCreator;

/** Makes identifiers: 26 letters and digits (ULID), unique, and in the order of their making within one process. */
public final class Identifier {

    /** The length of every identifier, in ASCII characters; columns that hold one are {@code VARCHAR(26)}. */
    public static final int LENGTH = 26;

    private Identifier() {}

    /** Returns a new identifier. */
    public static String next() {
        return UlidCreator.getMonotonicUlid().toString();
    }
}
