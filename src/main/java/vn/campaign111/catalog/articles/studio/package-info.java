/** The form of guidance articles. Always true here: it reads every field of the article and decides nothing. */
@NullMarked
package vn.campaign111.catalog.articles.studio;

import org.jspecify.annotations.NullMarked;
