package vn.campaign111.site.answer;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How much memory finished pages may take.
 *
 * @param pageCacheMegabytes all encodings together; beyond it the pages asked for least are dropped
 */
@ConfigurationProperties("campaign.site")
record AnswerSettings(@Bindable(defaultValue = "64") int pageCacheMegabytes) {}
