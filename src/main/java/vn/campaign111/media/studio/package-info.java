/**
 * The studio's way to files: bringing them and looking at them.
 *
 * <p>Always true here: only officers reach an asset by its id; the public reaches files through what is published.
 */
@NullMarked
package vn.campaign111.media.studio;

import org.jspecify.annotations.NullMarked;
