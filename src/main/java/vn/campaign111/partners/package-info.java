/**
 * Work with provinces and agencies. Their door is the {@code portal}.
 *
 * <p>Always true here: what a member sees and takes is decided for {@link vn.campaign111.publication.Reader#PARTNER} at
 * every request; what is taken is counted for the member's unit.
 */
@NullMarked
package vn.campaign111.partners;

import org.jspecify.annotations.NullMarked;
