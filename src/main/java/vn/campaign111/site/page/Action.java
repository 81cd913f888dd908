package vn.campaign111.site.page;

/** Something to do next; at most one is primary. */
public record Action(String label, String url, boolean primary) {}
