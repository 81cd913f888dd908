package vn.campaign111.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.campaign111.search.SearchRequest;
import vn.campaign111.search.SearchResult;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.SynonymBook;
import vn.campaign111.search.language.Corpus;
import vn.campaign111.search.language.Synonyms;

class RecentAnswersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Synonyms NONE = new SynonymBook().current();

    private final RecentAnswers answers = new RecentAnswers();

    @Test
    void whoAsksTheSameInTheSameSecondGetsTheSameAnswer() throws IOException {
        SearchResult first = ask("tin giả", NOW, false, "public");
        assertThat(ask("tin giả", NOW.plusMillis(999), false, "public")).isSameAs(first);
    }

    @Test
    void aSecondLaterItIsFoundAnew() throws IOException {
        SearchResult first = ask("tin giả", NOW, false, "public");
        assertThat(ask("tin giả", NOW.plusSeconds(1), false, "public")).isNotSameAs(first);
    }

    @Test
    void noAnswerServesAnEarlierMoment() throws IOException {
        SearchResult later = ask("tin giả", NOW, false, "public");
        assertThat(ask("tin giả", NOW.minusMillis(1), false, "public")).isNotSameAs(later);
    }

    @Test
    void whatPartnersFoundIsNeverThePublicsAnswer() throws IOException {
        SearchResult partners = ask("tin giả", NOW, false, "public", "partners");
        assertThat(ask("tin giả", NOW, false, "public")).isNotSameAs(partners);
    }

    @Test
    void anAnswerCutShortServesNobodyElse() throws IOException {
        SearchResult cut = ask("tin giả", NOW, true, "public");
        assertThat(ask("tin giả", NOW, false, "public")).isNotSameAs(cut);
    }

    @Test
    void newSynonymsAreHeardAtOnce() throws IOException {
        SearchResult before = ask("tin giả", NOW, false, "public");
        SearchRequest request = request("tin giả", NOW, "public");
        Synonyms others = Synonyms.of(List.of());
        assertThat(answers.get(request, others, Corpus.EMPTY, () -> result(false)))
                .isNotSameAs(before);
    }

    private SearchResult ask(String text, Instant at, boolean cut, String... visibilities) throws IOException {
        return answers.get(request(text, at, visibilities), NONE, Corpus.EMPTY, () -> result(cut));
    }

    private static SearchRequest request(String text, Instant at, String... visibilities) {
        SearchScope scope = new SearchScope(Set.of(visibilities), at);
        return new SearchRequest(text, "vi", Map.of(), SearchRequest.Sort.RELEVANCE, 0, 20, scope);
    }

    private static SearchResult result(boolean cut) {
        return new SearchResult(List.of(), 0, Map.of(), null, cut);
    }
}
