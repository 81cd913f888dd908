/**
 * Finding things by words, behind a port; the vendors stand in {@code search.lucene} and {@code
 * search.opensearch}.
 *
 * <p>Always true here: the index can be thrown away and rebuilt from {@link
 * vn.campaign111.search.DocumentSource}s at any time; it proposes documents, the database decides whether they may be
 * seen; whatever is typed, a search answers and never leaves its {@link vn.campaign111.search.SearchScope}.
 */
@NullMarked
package vn.campaign111.search;

import org.jspecify.annotations.NullMarked;
