package vn.campaign111.site.page;

/** A part of the site and what is found there. */
public record Place(String label, String text, String url) {}
