package vn.campaign111.editorial.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a request to publish or recall.
 *
 * @param id of the document
 * @param url its public path
 * @param sequence of the entry in the journal
 * @param visible whether the public finds the document at this moment
 */
@Serdeable
@Schema(name = "Publishing")
record PublishingView(String id, String url, long sequence, boolean visible) {}
