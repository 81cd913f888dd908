/** What a theme must be. */
@NullMarked
package vn.campaign111.site.theme;

import org.jspecify.annotations.NullMarked;
