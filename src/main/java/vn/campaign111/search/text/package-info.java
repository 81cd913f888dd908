/**
 * How text is cut into terms and how matches are marked on it: the same for every search engine, so that a document is
 * found and shown alike wherever its terms are kept.
 *
 * <p>Always true here: the same text gives the same terms, whatever its Unicode normalisation; what is returned as HTML is
 * escaped.
 */
@NullMarked
package vn.campaign111.search.text;

import org.jspecify.annotations.NullMarked;
