/**
 * What tests of several rooms stand on: databases to run on, content to write, the product as a child process.
 *
 * <p>Always true here: what a test starts ends with the test's process; everything listens on the loopback address only.
 */
@NullMarked
package vn.campaign111.testing;

import org.jspecify.annotations.NullMarked;
