package vn.campaign111.search;

import java.util.List;
import java.util.Locale;

/**
 * The text of a document's file.
 *
 * @param key which file of the document
 * @param name how people know it
 * @param unit what its pages are
 * @param pages plain text, in order; the number of a page is its place from 1
 */
public record SearchFile(String key, String name, Unit unit, List<String> pages) {

    /** What a file is parted into. */
    public enum Unit {
        PAGE,
        SLIDE,
        SHEET,
        /** It is not parted: all its text is one page. */
        NONE;

        /** Returns the last part of the key of its words. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SearchFile {
        pages = List.copyOf(pages);
    }
}
