package vn.campaign111.media.text.reader;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes the words of a file as they are found, tidied, and stops the reading once there are enough. */
final class PageCollector {

    private final Limits limits;
    private final List<String> pages = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int kept;
    private boolean cut;

    PageCollector(Limits limits) {
        this.limits = limits;
    }

    /** There is enough; whoever reads should end, and what was taken so far counts. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("enough was read", null, false, false);
        }
    }

    void add(CharSequence words) {
        int length = Math.min(words.length(), limits.characters() - kept);
        for (int i = 0; i < length; i++) {
            add(words.charAt(i));
        }
        kept += length;
        if (length < words.length()) {
            throw cut();
        }
    }

    void add(char[] words, int start, int length) {
        add(CharBuffer.wrap(words, start, length));
    }

    /** The next words belong to the next page. */
    void endPage() {
        if (pages.size() >= limits.pages()) {
            page.setLength(0);
            throw cut();
        }
        pages.add(page.toString().strip());
        page.setLength(0);
    }

    /** As {@link #endPage()}, for a page whose number is known; those that were passed over are empty. */
    void endPage(int number) {
        while (pages.size() < Math.min(number - 1, limits.pages())) {
            pages.add("");
        }
        endPage();
    }

    /**
     * Puts the pages in another order; call it last.
     *
     * @param places the index of each page taken so far, or -1 for one that is dropped
     */
    void arrange(List<Integer> places) {
        List<String> taken = new ArrayList<>(pages());
        pages.clear();
        page.setLength(0);
        for (int i = 0; i < Math.min(taken.size(), places.size()); i++) {
            int place = places.get(i);
            while (pages.size() <= place) {
                pages.add("");
            }
            if (place >= 0) {
                pages.set(place, taken.get(i));
            }
        }
    }

    /** Tells whether there was more than is kept; libraries may wrap {@link Enough} in failures of their own. */
    boolean isCut() {
        return cut;
    }

    private Enough cut() {
        cut = true;
        return new Enough();
    }

    /** Returns every page up to the last one with words; none when no page has any. */
    List<String> pages() {
        List<String> found = new ArrayList<>(pages);
        if (!page.isEmpty()) {
            found.add(page.toString().strip());
        }
        while (!found.isEmpty() && found.getLast().isEmpty()) {
            found.removeLast();
        }
        return Collections.unmodifiableList(found);
    }

    /** Control characters mean nothing to readers; one of them parts the pages where they are kept. Blanks don't pile up. */
    private void add(char letter) {
        if (letter == '\n' || letter == '\r') {
            endLine();
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter)) {
            if (!page.isEmpty() && !Character.isWhitespace(page.charAt(page.length() - 1))) {
                page.append(' ');
            }
        } else if (letter != '\uFEFF' && letter != '\u00AD' && letter != '\u200B') {
            page.append(letter);
        }
    }

    /** At most one empty line stands between paragraphs. */
    private void endLine() {
        int length = page.length();
        if (length > 0 && page.charAt(length - 1) == ' ') {
            page.setLength(--length);
        }
        boolean emptyLine = length > 1 && page.charAt(length - 1) == '\n' && page.charAt(length - 2) == '\n';
        if (length > 0 && !emptyLine) {
            page.append('\n');
        }
    }
}
