/**
 * What is public now: one row per document, with its address, its audience, the time it may be seen, and its content
 * as published.
 *
 * <p>Always true here: a draft never enters; who may see a row is decided by {@link
 * vn.campaign111.publication.Publications} alone, in SQL, over the database's clock. Faces (site, portal) read this
 * room and never the editorial one, so a draft cannot leak.
 */
@NullMarked
package vn.campaign111.publication;

import org.jspecify.annotations.NullMarked;
