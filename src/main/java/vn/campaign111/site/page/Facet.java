package vn.campaign111.site.page;

import java.util.List;

/** One way to narrow a list. */
public record Facet(String name, String label, List<Option> options) {}
