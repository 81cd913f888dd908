package vn.campaign111.search.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question says of what it seeks: for whom («cho con 8 tuổi», «học sinh lớp 3», «dành cho giáo viên») and of which
 * kind («áp phích», «slide»).
 *
 * @param audiences keys of audiences named by the phrases of {@code search/for-whom.txt}
 * @param ages of children, in whole years, 0 to 17
 * @param kinds keys of kinds of products named by the phrases of {@code search/kinds.txt}
 */
public record Sought(Set<String> audiences, Set<Integer> ages, Set<String> kinds) {

    private static final Synonyms AUDIENCES = Synonyms.of(WordList.lines("for-whom.txt"));
    private static final Synonyms KINDS = Synonyms.of(WordList.lines("kinds.txt"));
    private static final int OLDEST = 17;
    private static final int HIGHEST_CLASS = 12;
    /** A child enters the first class in the year of turning six. */
    private static final int AGE_BEFORE_SCHOOL = 5;

    public Sought {
        audiences = Set.copyOf(audiences);
        ages = Set.copyOf(ages);
        kinds = Set.copyOf(kinds);
    }

    public static Sought in(String question) {
        List<Slot> words = Words.in(question, QuestionReader.LONGEST_TEXT).stream()
                .map(Slot::of)
                .toList();
        return new Sought(keys(AUDIENCES, words), ages(words), keys(KINDS, words));
    }

    private static Set<String> keys(Synonyms phrases, List<Slot> words) {
        return phrases.in(words).stream().map(key -> key.getFirst().exact()).collect(Collectors.toSet());
    }

    private static Set<Integer> ages(List<Slot> words) {
        Set<Integer> ages = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Syllable here = words.get(i).best().first();
            boolean bare = here.exact().equals(here.folded());
            if (here.folded().equals("tuoi")) {
                WrittenNumber.atEnd(words.subList(0, i), bare)
                        .filter(age -> age <= OLDEST)
                        .ifPresent(ages::add);
            } else if (here.folded().equals("lop")) {
                WrittenNumber.atBeginning(words.subList(i + 1, words.size()), bare)
                        .filter(grade -> grade >= 1 && grade <= HIGHEST_CLASS)
                        .ifPresent(grade -> ages.add(AGE_BEFORE_SCHOOL + grade));
            }
        }
        return ages;
    }
}
