/**
 * Pages about the site itself: about, privacy, accessibility, contact.
 *
 * <p>Always true here: no page asks for anything of a visitor; this is not a case-intake system (fact sheet §8, rule 7).
 */
@NullMarked
package vn.campaign111.catalog.pages;

import org.jspecify.annotations.NullMarked;
