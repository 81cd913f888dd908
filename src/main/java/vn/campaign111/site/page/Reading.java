package vn.campaign111.site.page;

/** How the question was read; {@code url} asks for {@code other} instead. {@code exact}: as typed, nothing mended. */
public record Reading(String shown, String other, String url, boolean exact) {}
