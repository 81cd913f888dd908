/** What the public site shows, over real HTTP. */
@NullMarked
package vn.campaign111.site;

import org.jspecify.annotations.NullMarked;
