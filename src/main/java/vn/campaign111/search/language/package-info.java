/**
 * How Vietnamese is written and mistyped: syllables and their tones, keystrokes of Telex and VNI, joined words, slips of
 * a finger, missing tones, abbreviations.
 *
 * <p>Always true here: nothing knows of an index or a vendor; what a text corpus knows is asked through {@link
 * vn.campaign111.search.language.Corpus}; every reading of a question keeps what was typed, so that a wrong guess never
 * hides a right word.
 */
@NullMarked
package vn.campaign111.search.language;

import org.jspecify.annotations.NullMarked;
