package vn.campaign111.editorial.studio;

import java.util.List;

/** The kinds of content in the order officers meet them; their words are {@code editorial.kind.<key>}. */
final class DocumentKinds {

    static final List<String> ALL = List.of("material", "article", "campaign", "page");

    /** The languages content is written in. */
    static final List<String> LOCALES = List.of("vi", "en");

    private DocumentKinds() {}
}
