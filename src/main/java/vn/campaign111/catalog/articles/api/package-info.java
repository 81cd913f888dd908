/** Guidance articles for programs. Nobody imports this package. */
@NullMarked
package vn.campaign111.catalog.articles.api;

import org.jspecify.annotations.NullMarked;
