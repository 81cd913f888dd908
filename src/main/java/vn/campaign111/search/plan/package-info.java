/**
 * What is asked of an index for a question, in words of no vendor: which documents belong to the answer, and in what
 * order. Each adapter of the search port translates it.
 *
 * <p>Always true here: text from people becomes terms, never query syntax; nothing here says what may be seen, which
 * every adapter adds from the {@link vn.campaign111.search.SearchScope}.
 */
@NullMarked
package vn.campaign111.search.plan;

import org.jspecify.annotations.NullMarked;
