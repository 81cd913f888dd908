/**
 * The append-only record of every change: the audit trail people read and the feed that followers (search index, page
 * cache, counters) work from.
 *
 * <p>Always true here: sequence numbers have no gap; each entry's hash covers the one before; an entry commits in the
 * same transaction as the change it tells of, and the order of sequence numbers is the order of commits.
 */
@NullMarked
package vn.campaign111.journal;

import org.jspecify.annotations.NullMarked;
