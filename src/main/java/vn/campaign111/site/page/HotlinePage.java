package vn.campaign111.site.page;

import java.util.List;

/** All there is to know about the hotline. */
public record HotlinePage(
        Hotline hotline,
        List<String> whatItDoes,
        List<Channel> channels,
        List<Emergency> emergencies,
        List<Question> questions,
        List<Source> sourceNotes,
        List<Card> relatedArticles) {}
