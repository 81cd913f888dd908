/**
 * Files: originals kept under their SHA-256, what is known about them, and the renditions derived from them.
 *
 * <p>Always true here: an original never changes and is stored once; it is written and verified before the row that
 * names it; a rendition can be deleted at any time and comes back when asked for. Whether somebody may have a file is
 * not decided here but by the published document that offers it.
 */
@NullMarked
package vn.campaign111.media;

import org.jspecify.annotations.NullMarked;
