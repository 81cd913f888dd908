package vn.campaign111.editorial.api;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Why a document is recalled.
 *
 * @param reason one or two sentences, at most 1,000 characters; visitors of its address read them
 */
@Serdeable
record RecallReason(@Nullable String reason) {}
