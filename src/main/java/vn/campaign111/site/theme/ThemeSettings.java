package vn.campaign111.site.theme;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Which look the public site has.
 *
 * @param theme name of the folder under {@code themes/}
 */
@ConfigurationProperties("campaign")
public record ThemeSettings(
        @Bindable(defaultValue = "default") String theme) {}
