package vn.campaign111.publication;

import java.util.List;
import java.util.Map;
import vn.campaign111.kernel.Issue;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.search.help.HelpIntent;

/**
 * A kind of content: what its record is, where it stands on the public site, what makes it complete and how it is
 * found. Each drawer of the catalog registers one.
 *
 * @param <C> the record of the content
 */
public interface ContentType<C extends Content> {

    /** A stable name in kebab case, used in tables, files, the API and addresses of the studio: {@code article}. */
    String key();

    /** The first part of the public address, in Vietnamese without tones: {@code cam-nang}. */
    String section();

    Class<C> contentClass();

    /**
     * Returns what still stands against publishing the content; what holds for all kinds (title, summary, topics,
     * audiences) is checked elsewhere.
     */
    List<Issue> check(C content);

    /** Returns the keys the content can be found and counted by, besides topics and audiences. */
    Map<SearchFacet, List<String>> terms(C content);

    /** Returns the words of the content besides title and summary, as Markdown. */
    String searchableText(C content);

    /** Returns what people ask that the content answers, in their words; looked for, not shown on its page. */
    default List<String> questions(C content) {
        return List.of();
    }

    /** Returns what somebody in distress asks about for whom the content is written: keys of {@link HelpIntent}. */
    default List<String> helpsWith(C content) {
        return List.of();
    }

    /** Returns the files the content offers to everybody who may see it; their words are searched too. */
    default List<OfferedFile> files(C content) {
        return List.of();
    }
}
