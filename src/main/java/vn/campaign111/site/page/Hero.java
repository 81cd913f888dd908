package vn.campaign111.site.page;

import java.util.List;

/** The first thing on the home page. */
public record Hero(String title, String text, List<Action> actions) {}
