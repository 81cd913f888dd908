package vn.campaign111.site.page;

/** The same page, or the nearest to it, in another language. */
public record LocaleLink(String locale, String label, String url) {}
