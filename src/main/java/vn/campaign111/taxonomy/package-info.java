/**
 * The controlled vocabularies content is described with: topics, audiences, channels, kinds of material, languages.
 *
 * <p>Always true here: a concept's key never changes and is never reused; labels may be edited. Vocabulary of the
 * fields: SKOS ({@code prefLabel}, {@code broader}).
 */
@NullMarked
package vn.campaign111.taxonomy;

import org.jspecify.annotations.NullMarked;
