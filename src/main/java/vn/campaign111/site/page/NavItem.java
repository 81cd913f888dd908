package vn.campaign111.site.page;

/** An entry of the main menu. */
public record NavItem(String label, String url, boolean current) {}
