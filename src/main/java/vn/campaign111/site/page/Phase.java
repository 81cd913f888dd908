package vn.campaign111.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a campaign. */
public record Phase(String name, @Nullable String period, List<String> activities) {}
