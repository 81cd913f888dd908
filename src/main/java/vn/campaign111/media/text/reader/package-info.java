/**
 * What runs in the process that reads files.
 *
 * <p>Always true here: nothing of the product but this package and the words it shares with {@code media.text} is used;
 * a file may end the process, and only the process.
 */
@NullMarked
package vn.campaign111.media.text.reader;

import org.jspecify.annotations.NullMarked;
