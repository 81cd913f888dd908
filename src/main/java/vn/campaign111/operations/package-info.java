/**
 * Running the product: the command line, the start, seeding, checking, moving content in and out by folder.
 *
 * <p>Always true here: start-up tells the truth — an unknown setting, a failed migration or an unreachable store stops
 * it with a sentence that says what to do.
 */
@NullMarked
package vn.campaign111.operations;

import org.jspecify.annotations.NullMarked;
