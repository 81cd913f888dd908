package vn.campaign111.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses as people sign in with them: NFC, lower case, trimmed; equal whatever the database's collation. */
final class Email {

    static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl},;<>\"]+@[^\\s@\\p{Cntrl},;<>\"]+\\.[^\\s@.,;<>\"]+");

    private Email() {}

    static String normalised(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    static boolean isValid(String email) {
        return email.length() <= MAX_LENGTH && SHAPE.matcher(email).matches();
    }
}
