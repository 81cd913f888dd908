package vn.campaign111.catalog.articles;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.Citation;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.Fields;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.words.HelpPhrases;

/** Registers articles: {@code /cam-nang/<slug>}. */
@Singleton
public class ArticleType implements ContentType<Article> {

    /** Months a review holds at most (fact sheet §8, rule 13). */
    static final int REVIEW_MONTHS = 12;

    private static final int OLDEST = 17;
    private static final int MOST_QUESTIONS = 20;
    private static final int LONGEST_QUESTION = 200;

    @Override
    public String key() {
        return "article";
    }

    @Override
    public String section() {
        return "cam-nang";
    }

    @Override
    public Class<Article> contentClass() {
        return Article.class;
    }

    @Override
    public List<Issue> check(Article article) {
        List<Issue> issues = new ArrayList<>();
        if (article.body().isBlank()) {
            issues.add(Issue.of("body", "text.missing"));
        }
        checkAges(issues, article);
        checkReview(issues, article);
        checkSearch(issues, article);
        issues.addAll(Citation.issues("sources", article.sources()));
        return issues;
    }

    @Override
    public Map<SearchFacet, List<String>> terms(Article article) {
        return Map.of();
    }

    @Override
    public String searchableText(Article article) {
        return String.join("\n\n", article.steps()) + "\n\n" + article.body();
    }

    @Override
    public List<String> questions(Article article) {
        return article.questions();
    }

    @Override
    public List<String> helpsWith(Article article) {
        return article.helpsWith();
    }

    private static void checkSearch(List<Issue> issues, Article article) {
        if (article.questions().size() > MOST_QUESTIONS
                || article.questions().stream().anyMatch(question -> question.length() > LONGEST_QUESTION)) {
            issues.add(Issue.of("questions", "questions.many", MOST_QUESTIONS, LONGEST_QUESTION));
        }
        List<String> known = HelpPhrases.intents();
        article.helpsWith().stream()
                .filter(key -> !known.contains(key))
                .forEach(
                        key -> issues.add(Issue.of("helps_with", "helps-with.unknown", key, String.join(", ", known))));
    }

    private static void checkAges(List<Issue> issues, Article article) {
        Integer from = article.ageFrom();
        Integer to = article.ageTo();
        if ((from != null && (from < 0 || from > OLDEST)) || (to != null && (to < 0 || to > OLDEST))) {
            issues.add(Issue.of("age_from", "age.range", OLDEST));
        } else if (from != null && to != null && from > to) {
            issues.add(Issue.of("age_to", "age.order", from, to));
        }
    }

    /** A review day is optional for what others send, but when it is given the next one must follow in time. */
    private static void checkReview(List<Issue> issues, Article article) {
        LocalDate reviewed = article.reviewedOn();
        LocalDate next = article.nextReviewOn();
        if (reviewed == null || next == null) {
            return;
        }
        if (!Fields.isPlausible(reviewed) || !Fields.isPlausible(next)) {
            issues.add(Issue.of("reviewed_on", "date.shape", Fields.isPlausible(reviewed) ? next : reviewed));
        } else if (!next.isAfter(reviewed)) {
            issues.add(Issue.of("next_review_on", "date.order", reviewed, next));
        } else if (next.isAfter(reviewed.plusMonths(REVIEW_MONTHS))) {
            issues.add(Issue.of("next_review_on", "review.too-late", reviewed.plusMonths(REVIEW_MONTHS)));
        }
    }
}
