package vn.campaign111.site.page;

/** A value of a facet: sent under the facet's name it chooses the value. */
public record Option(String key, String label, long count, boolean selected) {}
