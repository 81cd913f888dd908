/**
 * The look of the public site: a folder of templates, words and static files, and the engine that fills it.
 *
 * <p>Always true here: a theme that breaks its contract stops the start, not a page; templates escape by themselves, see
 * only the records of {@code site.page}, make no objects and reach into none; a theme's files have addresses that change
 * with their content.
 */
@NullMarked
package vn.campaign111.site.theme;

import org.jspecify.annotations.NullMarked;
