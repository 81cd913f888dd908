package vn.campaign111.identity;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Issue;

/** Says what is wrong with a password somebody wants: too short, too long, widely used, or their own address. */
@Singleton
class PasswordChecker {

    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 200;

    private static final String COMMON = "/reference/common-passwords.txt";
    private static final int FEWEST_LETTERS = 5;

    private final Set<String> common = read();

    /** Returns the issues of the field {@code password}; none when it will do. */
    List<Issue> check(String password, String email) {
        List<Issue> issues = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            issues.add(Issue.of("password", "password.short", MIN_LENGTH));
        }
        if (length > MAX_LENGTH) {
            issues.add(Issue.of("password", "password.long", MAX_LENGTH));
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (common.contains(plain) || plain.codePoints().distinct().count() < FEWEST_LETTERS) {
            issues.add(Issue.of("password", "password.common"));
        }
        if (!email.isEmpty() && (plain.contains(email) || plain.equals(email.substring(0, email.indexOf('@'))))) {
            issues.add(Issue.of("password", "password.email"));
        }
        return issues;
    }

    private static Set<String> read() {
        InputStream bytes = Objects.requireNonNull(PasswordChecker.class.getResourceAsStream(COMMON), COMMON);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
