/**
 * What is left when the process dies.
 *
 * <p>Always true here: the product runs as a process of its own and is killed for good; what it acknowledged must be
 * there afterwards, whole.
 */
@NullMarked
package vn.campaign111.recovery;

import org.jspecify.annotations.NullMarked;
