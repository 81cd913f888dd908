/** Screens on which officers keep the words of the search and read what is asked; nobody uses this package. */
@NullMarked
package vn.campaign111.search.studio;

import org.jspecify.annotations.NullMarked;
