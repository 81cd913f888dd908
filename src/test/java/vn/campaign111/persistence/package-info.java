/**
 * What the product promises of its database, proved on the embedded one and on a real server.
 *
 * <p>Always true here: every test passes on every {@link vn.campaign111.testing.TestDatabase}.
 */
@NullMarked
package vn.campaign111.persistence;

import org.jspecify.annotations.NullMarked;
