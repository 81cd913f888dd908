package vn.campaign111.media.text;

import java.util.List;

/**
 * The words of a file, as far as they could be read; derived, reproducible, immutable.
 *
 * @param outcome why there are none, or {@link TextOutcome#READ}
 * @param unit what {@code pages} are
 * @param pages the text of each, the first is number 1; a page without words is empty. No pages unless read
 * @param cut whether the file holds more than is kept
 */
public record FileText(TextOutcome outcome, TextUnit unit, List<String> pages, boolean cut) {

    public FileText {
        pages = List.copyOf(pages);
        if (pages.isEmpty() == (outcome == TextOutcome.READ)) {
            throw new IllegalArgumentException("a file that was read has pages, and no other: " + outcome);
        }
    }

    static FileText none(TextOutcome reason) {
        return new FileText(reason, TextUnit.NONE, List.of(), false);
    }

    /** Returns how many pages hold words. */
    int pagesWithWords() {
        return (int) pages.stream().filter(page -> !page.isBlank()).count();
    }
}
