package vn.campaign111.site.page;

/** The address of a translation; the locale may be {@code x-default}. */
public record Alternate(String locale, String url) {}
