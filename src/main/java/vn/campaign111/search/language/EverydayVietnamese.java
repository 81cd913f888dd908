package vn.campaign111.search.language;

import java.util.List;

/**
 * How often everyday Vietnamese has a word, and one behind another, from {@code search/everyday-pairs.txt}: what the texts
 * of a site do not tell of words that are asked and hardly written there. It helps to guess the marks that were left
 * out; what exists only an index tells.
 */
final class EverydayVietnamese {

    private static final LearnedCorpus LEARNED = learned();

    private EverydayVietnamese() {}

    /** Returns what both know together, of as many documents as the texts have. */
    static Corpus with(Corpus texts) {
        return new SumOfCorpora(texts, LEARNED);
    }

    /** Each line is a word, how often it comes, and for each that comes behind it the same: {@code bị 812 đánh 120 dọa 80}. */
    private static LearnedCorpus learned() {
        List<String[]> lines = WordList.lines("everyday-pairs.txt").stream()
                .map(line -> line.split(" ", -1))
                .toList();
        LearnedCorpus.Lesson lesson = LearnedCorpus.lesson();
        lines.forEach(line -> lesson.word(exact(line[0]), Long.parseLong(line[1])));
        for (String[] line : lines) {
            for (int next = 2; next < line.length; next += 2) {
                lesson.pair(exact(line[0]), exact(line[next]), Long.parseLong(line[next + 1]));
            }
        }
        return lesson.learned();
    }

    private static String exact(String word) {
        return Syllable.of(word).exact();
    }
}
