/**
 * What people come for, done in a real browser against the whole product with its sample content.
 *
 * <p>Always true here: a journey reads as a person's steps; every page it opens is accessible (axe, WCAG 2.2 AA), says
 * nothing in the console, and as long as nobody signs in sets no cookie.
 */
@NullMarked
package vn.campaign111.journeys;

import org.jspecify.annotations.NullMarked;
