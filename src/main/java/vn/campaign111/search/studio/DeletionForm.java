package vn.campaign111.search.studio;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The button that takes something away.
 *
 * @param version of what its reader saw, see {@link SentVersion}
 */
@Serdeable
@Introspected
record DeletionForm(@Nullable String version) {}
