package vn.campaign111.publication;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on.
 *
 * @param title of the document or page
 * @param url where it can be read, or null when it is not on the web
 */
@Serdeable
public record Citation(String title, @Nullable String url) {}
