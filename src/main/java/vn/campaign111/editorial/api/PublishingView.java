package vn.campaign111.editorial.api;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What became of a request to publish or recall.
 *
 * @param id of the document
 * @param url its public path
 * @param sequence of the entry in the journal
 * @param visible whether the public finds the document at this moment
 */
@Serdeable
record PublishingView(String id, String url, long sequence, boolean visible) {}
