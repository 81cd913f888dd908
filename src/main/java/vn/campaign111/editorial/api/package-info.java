/**
 * The editorial room for programs: imports, publishing and recalling over HTTP.
 *
 * <p>Always true here: only bearer tokens are believed, never cookies; a resource translates and calls an action, which
 * asks for the rights. Nobody imports this package.
 */
@NullMarked
package vn.campaign111.editorial.api;

import org.jspecify.annotations.NullMarked;
