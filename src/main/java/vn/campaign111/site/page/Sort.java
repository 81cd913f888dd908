package vn.campaign111.site.page;

/** An order of the list. */
public record Sort(String label, String url, boolean selected) {}
