package vn.campaign111.identity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page sends.
 *
 * @param next where the person wanted to go
 */
@Serdeable
@Introspected
record SignInForm(
        @Nullable String email,
        @Nullable String password,
        @Nullable String next) {}
