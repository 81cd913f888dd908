package vn.campaign111.site.page;

/** A value of a facet; its address chooses it, or lets it go when it is chosen. */
public record Option(String label, long count, String url, boolean selected) {}
