/**
 * The search port on Lucene, in files of this machine.
 *
 * <p>Always true here: every query, count and suggestion carries the filters of its scope; text from people becomes
 * terms, never query syntax; a commit names the journal entry up to which it holds everything, so that what was lost is
 * followed again; a generation of the index is never changed over before it is complete.
 */
@NullMarked
package vn.campaign111.search.lucene;

import org.jspecify.annotations.NullMarked;
