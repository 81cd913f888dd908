/**
 * Guidance for parents, teachers, children and those who help them.
 *
 * <p>Always true here: a published article names its reviewer and the day of its next review, at most twelve months
 * after the last one (fact sheet §8, rule 13).
 */
@NullMarked
package vn.campaign111.catalog.articles;

import org.jspecify.annotations.NullMarked;
