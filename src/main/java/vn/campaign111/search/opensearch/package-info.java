/**
 * The search port on OpenSearch, for when one machine is no longer enough. Texts are cut into terms here, by {@code
 * search.text}, and sent as terms, so that the server needs no plug-in and ranks as {@code search.lucene} does.
 *
 * <p>Always true here: every query, count and suggestion carries the filters of its scope; text from people becomes
 * terms, never query syntax, and stands in no log; what is written carries the journal entry it is of, so that of two
 * writers the older loses; an index says it holds an entry only after it does; one generation serves until the next is
 * complete.
 */
@NullMarked
package vn.campaign111.search.opensearch;

import org.jspecify.annotations.NullMarked;
