/**
 * From request to bytes: pages are made once, kept as they go over the wire, and dropped when the journal tells of a
 * change to anything they show.
 *
 * <p>Always true here: a kept page is served only while nothing it shows has changed, as far as this process has followed
 * the journal, and never past the instant at which something it shows becomes visible or ceases to be; failures are not
 * kept; no answer sets a cookie.
 */
@NullMarked
package vn.campaign111.site.answer;

import org.jspecify.annotations.NullMarked;
