package vn.campaign111.search.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.language.Question;
import vn.campaign111.search.text.MeantWords.Run;

/** Marks what is meant in title and best passage, on the text as written. Used by one thread. */
public final class Highlights {

    private static final int PASSAGE_LENGTH = 180;
    /** Room for the sign, the number and the space around it. */
    private static final int NEXT_ITEM_LENGTH = 16;

    private static final int ROOM_FOR_MARKS = 64;

    private static final Pattern NEXT_ITEM = Pattern.compile("[.!?:;”»\")]\\s+\\d{1,2}[.)]\\s*$");
    private static final String SIGNS = ".!?:;,…";

    private static final PassageScorer WORTH = new PassageScorer();

    private final MeantWords words;
    private final long deadline;
    private boolean cut;

    /** @param deadline by {@link System#nanoTime}: documents that come later are shown without a passage */
    public Highlights(Question question, long deadline) {
        this.words = new MeantWords(question);
        this.deadline = deadline;
    }

    /** Tells whether a document came so late that its passage was left out. */
    public boolean isCut() {
        return cut;
    }

    /**
     * The title and the best passage of one document as HTML.
     *
     * @param page of which of the document's pages the passage is, from 0, or -1 when it is of its text
     */
    public record Marked(String titleHtml, String passageHtml, int page) {}

    /**
     * Marks a document.
     *
     * @param text what it says besides the title, in pieces
     * @param pages the pages of all its files
     */
    public Marked of(ReadText title, List<ReadText> text, List<ReadText> pages) {
        String titleHtml = html(title.text(), 0, title.length(), words.telling(title, title.length()));
        if (System.nanoTime() - deadline > 0) {
            cut = true;
            return new Marked(titleHtml, "", -1);
        }
        Passage inText = best(text);
        Passage inFile = best(pages);
        if (inFile != null && (inText == null || inFile.worth() > inText.worth())) {
            return new Marked(titleHtml, html(inFile), inFile.piece().number());
        }
        return new Marked(titleHtml, inText == null ? "" : html(inText), -1);
    }

    /** A passage, what is to be marked in it, and how well it answers. */
    private record Passage(Piece piece, int start, int end, List<Run> marked, double worth) {

        private Passage unmarked() {
            return new Passage(piece, start, end, List.of(), worth);
        }
    }

    /** One of the pieces of a text, where it begins among them, and what is meant in it. */
    private record Piece(ReadText read, int number, int offset, List<Run> runs) {}

    /** Finds what is meant in a text, up to a length. */
    @FunctionalInterface
    private interface Meaning {
        List<Run> runs(ReadText text, int length);
    }

    /** Returns the passage that holds most of what tells most; where nothing tells, of what was meant at all. */
    private @Nullable Passage best(List<ReadText> text) {
        Passage telling = best(text, words::telling);
        if (telling != null) {
            return telling;
        }
        Passage other = best(text, words::notTelling);
        return other == null ? null : other.unmarked();
    }

    private @Nullable Passage best(List<ReadText> text, Meaning meaning) {
        List<Piece> pieces = new ArrayList<>(text.size());
        int[] counts = new int[words.count()];
        int length = 0;
        for (int i = 0; i < text.size() && length < ReadText.LONGEST; i++) {
            ReadText read = text.get(i);
            Piece piece = new Piece(read, i, length, meaning.runs(read, ReadText.LONGEST - length));
            pieces.add(piece);
            count(piece.runs(), counts);
            length += read.length();
        }
        Passage best = null;
        for (Piece piece : pieces) {
            best = better(best, piece, length, counts);
        }
        return best;
    }

    private @Nullable Passage better(@Nullable Passage best, Piece piece, int length, int[] counts) {
        List<Run> runs = piece.runs();
        if (runs.isEmpty()) {
            return best;
        }
        BreakIterator sentences =
                LengthGoalBreakIterator.createClosestToLength(piece.read().sentences(), PASSAGE_LENGTH, 0.5f);
        Passage better = best;
        int end = 0;
        for (int first = 0; first < runs.size(); first++) {
            Run run = runs.get(first);
            if (run.start() < end) {
                continue;
            }
            int start = Math.max(end, sentences.preceding(run.start() + 1));
            end = Math.max(run.end(), sentences.following(run.end() - 1));
            List<Run> within = within(runs, first, start, end);
            double worth = worth(within, end - start, length, counts) * WORTH.norm(piece.offset() + start);
            if (better == null || worth > better.worth()) {
                better = new Passage(piece, start, end, within, worth);
            }
        }
        return better;
    }

    /** Returns the runs of a passage, whose first one is known; the one before may reach into it. */
    private static List<Run> within(List<Run> runs, int first, int start, int end) {
        int from = first > 0 && runs.get(first - 1).end() > start ? first - 1 : first;
        int to = first;
        while (to < runs.size() && runs.get(to).start() < end) {
            to++;
        }
        return runs.subList(from, to);
    }

    /** Weighs a passage as Lucene's highlighters do: by what is rare in this text, each word less the oftener it comes. */
    private static double worth(List<Run> runs, int passageLength, int textLength, int[] counts) {
        int[] here = new int[counts.length];
        count(runs, here);
        double worth = 0;
        for (int word = 0; word < here.length; word++) {
            if (here[word] > 0) {
                worth += WORTH.tf(here[word], passageLength) * WORTH.weight(textLength, counts[word]);
            }
        }
        return worth;
    }

    private static void count(List<Run> runs, int[] counts) {
        for (Run run : runs) {
            run.words().forEach(word -> counts[word]++);
        }
    }

    /** Passes over what is left of the sentence before, and signs of lists. */
    private static int firstWord(String text, int start, int end) {
        int first = start;
        while (first < end && !opensSentence(text.codePointAt(first))) {
            first++;
        }
        return first;
    }

    /** Leaves out the number of the next item of a list. */
    private static int behindLastWord(String text, int start, int end) {
        Matcher number = NEXT_ITEM.matcher(text).region(Math.max(start, end - NEXT_ITEM_LENGTH), end);
        return number.find() ? number.start() + 1 : end;
    }

    private static boolean opensSentence(int character) {
        return switch (Character.getType(character)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION, Character.MATH_SYMBOL -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static String html(Passage passage) {
        String text = passage.piece().read().text();
        int first = firstWord(text, passage.start(), passage.end());
        String html = html(text, first, behindLastWord(text, first, passage.end()), passage.marked());
        return onOneLine(html.strip());
    }

    /** Parts a heading or an item of a list that has no sign at its end from what follows. */
    private static String onOneLine(String html) {
        if (html.indexOf('\n') < 0) {
            return html;
        }
        StringBuilder line = new StringBuilder(html.length());
        boolean behindBlock = false;
        for (String part : html.lines().toList()) {
            if (part.isBlank()) {
                behindBlock = true;
            } else {
                line.append(behindBlock && SIGNS.indexOf(line.charAt(line.length() - 1)) < 0 ? " · " : " ");
                line.append(part.strip());
                behindBlock = false;
            }
        }
        return line.substring(1);
    }

    /** Runs may reach over the ends of what is shown; only what is shown is marked. */
    private static String html(String text, int start, int end, List<Run> runs) {
        StringBuilder html = new StringBuilder(end - start + ROOM_FOR_MARKS);
        int from = start;
        for (Run run : runs) {
            int marked = Math.max(from, run.start());
            int behind = Math.min(run.end(), end);
            if (marked < behind) {
                Html.append(html, text, from, marked);
                html.append("<mark>");
                Html.append(html, text, marked, behind);
                html.append("</mark>");
                from = behind;
            }
        }
        Html.append(html, text, from, end);
        return html.toString();
    }
}
