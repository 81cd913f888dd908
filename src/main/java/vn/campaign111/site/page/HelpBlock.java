package vn.campaign111.site.page;

import java.util.List;

/** What stands above the results when a search sounds like distress. */
public record HelpBlock(String title, String text, boolean dangerNow, List<Action> actions) {}
