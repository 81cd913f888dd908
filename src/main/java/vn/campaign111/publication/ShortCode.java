package vn.campaign111.publication;

import java.security.SecureRandom;

/** Makes the codes of short addresses: eight characters that can't be mistaken for one another on paper. */
public final class ShortCode {

    /** Crockford's base 32 in lower case: no i, l, o, u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShortCode() {}

    public static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }
}
