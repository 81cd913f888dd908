/** The form of pages about the site. Always true here: it reads every field of the page and decides nothing. */
@NullMarked
package vn.campaign111.catalog.pages.studio;

import org.jspecify.annotations.NullMarked;
