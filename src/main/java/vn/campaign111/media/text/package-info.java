/**
 * The words inside files, for finding: read once per original in a process of their own, kept as a rendition.
 *
 * <p>Always true here: the words are derived; they can be deleted at any time and are read again when asked for. The
 * server itself never parses what it looks into for words. A file that can't be read is a fact with a reason, never a
 * failure of storing, publishing or indexing.
 */
@NullMarked
package vn.campaign111.media.text;

import org.jspecify.annotations.NullMarked;
