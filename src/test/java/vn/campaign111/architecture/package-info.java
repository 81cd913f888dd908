/**
 * The shape of the building: what the drawing and the style guide promise, held by tests.
 *
 * <p>Always true here: a rule says its reason, so that whoever breaks it knows what to weigh.
 */
@NullMarked
package vn.campaign111.architecture;

import org.jspecify.annotations.NullMarked;
