/**
 * The site for programs: search, completions, and the description of the whole API.
 *
 * <p>Always true here: what is answered is what the public, or the owner of the token, may see. Nobody imports this
 * package.
 */
@NullMarked
package vn.campaign111.site.api;

import org.jspecify.annotations.NullMarked;
