/**
 * What every engine needs to keep its index: the documents of all sources, a thread that looks after it, rebuilds that
 * are asked for and tried again.
 *
 * <p>Always true here: nothing knows of a vendor; no document reaches an index but through {@link
 * vn.campaign111.search.indexing.Sources}.
 */
@NullMarked
package vn.campaign111.search.indexing;

import org.jspecify.annotations.NullMarked;
