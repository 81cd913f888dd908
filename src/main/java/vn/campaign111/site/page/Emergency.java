package vn.campaign111.site.page;

/** A number that comes before the hotline when life is in danger. */
public record Emergency(String number, String label, String callUrl) {}
