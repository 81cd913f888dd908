package vn.campaign111.site.page;

/** A door for one group of readers. */
public record Audience(String label, String text, String url) {}
