package vn.campaign111.editorial;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;
import vn.campaign111.taxonomy.TermCheck;
import vn.campaign111.taxonomy.Vocabulary;

/** Finds what stands against publishing a content; a draft may have issues, an edition in review may not. */
@Singleton
public class ContentChecker {

    private final TermCheck terms;

    ContentChecker(TermCheck terms) {
        this.terms = terms;
    }

    /** Returns every issue, in the order of the form. */
    public <C extends Content> List<Issue> issues(ContentType<C> type, Content content) {
        List<Issue> issues = new ArrayList<>();
        C typed = type.contentClass().cast(content);
        requireText(issues, "title", content.title(), Content.MAX_TITLE);
        requireText(issues, "summary", content.summary(), Content.MAX_SUMMARY);
        int length = type.searchableText(typed).length();
        if (length > Content.MAX_TEXT) {
            issues.add(Issue.of("body", "body.too-long", length, Content.MAX_TEXT));
        }
        issues.addAll(terms.unknown("topics", Vocabulary.TOPIC, content.topics()));
        issues.addAll(terms.unknown("audiences", Vocabulary.AUDIENCE, content.audiences()));
        issues.addAll(type.check(typed));
        return issues;
    }

    private static void requireText(List<Issue> issues, String field, String text, int maxLength) {
        if (text.isBlank()) {
            issues.add(Issue.of(field, "text.missing"));
        } else if (Normalizer.normalize(text, Normalizer.Form.NFC).length() > maxLength) {
            issues.add(Issue.of(field, "text.too-long", text.length(), maxLength));
        }
    }
}
