/** Pages about the site for programs. Nobody imports this package. */
@NullMarked
package vn.campaign111.catalog.pages.api;

import org.jspecify.annotations.NullMarked;
