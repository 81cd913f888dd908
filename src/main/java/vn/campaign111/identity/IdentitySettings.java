package vn.campaign111.identity;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long trust lasts.
 *
 * @param sessionIdle a session ends this long after it was last used
 * @param sessionAbsolute a session ends this long after sign-in, used or not
 * @param linkLife a one-time link must be used within this time
 */
@ConfigurationProperties("campaign")
record IdentitySettings(
        @Bindable(defaultValue = "8h") Duration sessionIdle,
        @Bindable(defaultValue = "24h") Duration sessionAbsolute,
        @Bindable(defaultValue = "72h") Duration linkLife) {}
