/**
 * What officers keep for the search: synonyms, promoted results, phrases of distress.
 *
 * <p>Always true here: a change and its entry in the journal are one transaction; every node holds the words in memory and
 * reads them anew when the journal tells of a change, so that a question needs no database; phrases are words only, so
 * that nothing kept here can be markup or a pattern.
 */
@NullMarked
package vn.campaign111.search.words;

import org.jspecify.annotations.NullMarked;
