package vn.campaign111.site.page;

import java.util.List;

/** Something went wrong, or there is nothing here. */
public record ErrorPage(int status, String title, String text, List<Action> actions) {}
