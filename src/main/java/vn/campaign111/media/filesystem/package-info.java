/** Blobs as plain files under {@code <data-dir>/objects}: what a machine without an object store uses. */
@NullMarked
package vn.campaign111.media.filesystem;

import org.jspecify.annotations.NullMarked;
