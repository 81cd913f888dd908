package vn.campaign111.site.theme;

import java.util.Locale;

/** The templates every theme has. */
public enum PageTemplate {
    HOME,
    ARTICLES,
    ARTICLE,
    CAMPAIGNS,
    CAMPAIGN,
    MATERIALS,
    MATERIAL,
    PAGE,
    HOTLINE,
    SEARCH,
    ERROR,
    WITHDRAWN,
    OFFLINE;

    /** Returns its name in {@code theme.yml} and, with the ending, of its file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
