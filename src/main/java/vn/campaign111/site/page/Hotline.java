package vn.campaign111.site.page;

/** The hotline as every page names it. */
public record Hotline(String number, String name, String tagline, String callUrl, String pageUrl) {}
