/**
 * How Vietnamese is written and mistyped: syllables and their tones, keystrokes of Telex and VNI, joined words, slips of
 * a finger, missing tones, abbreviations.
 *
 * <p>Always true here: nothing knows of an index or a vendor; what a text corpus knows is asked through {@link
 * vn.campaign111.search.language.Corpus}; a guess keeps what was typed beside it, so that a wrong guess hides no right
 * word. Two guesses drop it, for nothing is lost: keys that make a word are dropped where no text holds them as they
 * stand, and a word without tones where they are put back, for its letters, which are looked for first, stay the same.
 */
@NullMarked
package vn.campaign111.search.language;

import org.jspecify.annotations.NullMarked;
