package vn.campaign111.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who is reading, as far as published things are concerned. */
public enum Reader {
    /** Anybody, not signed in. */
    PUBLIC(EnumSet.of(Visibility.PUBLIC)),
    /** A signed-in member of a province or agency, or an officer. */
    PARTNER(EnumSet.of(Visibility.PUBLIC, Visibility.PARTNERS));

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed, never handed out
    private final Set<Visibility> visible;

    Reader(Set<Visibility> visible) {
        this.visible = visible;
    }

    public boolean sees(Visibility visibility) {
        return visible.contains(visibility);
    }

    /** Returns the keys of what this reader sees, for queries. */
    public List<String> visibilityKeys() {
        return visible.stream().map(Visibility::key).toList();
    }
}
