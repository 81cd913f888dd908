package vn.campaign111.site.page;

/** A parameter of an address. */
public record Parameter(String name, String value) {}
