/**
 * The screens of the studio: what waits, lists, forms, workflow, history. Each drawer of the catalog brings the form of
 * its kind as a {@link vn.campaign111.editorial.studio.ContentForm}; everything else is the same for all kinds.
 *
 * <p>Always true here: no rule is decided here, every change goes through an action of the room; what somebody typed is
 * never lost, whatever is wrong with it; every screen works without script.
 */
@NullMarked
package vn.campaign111.editorial.studio;

import org.jspecify.annotations.NullMarked;
