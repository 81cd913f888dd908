package vn.campaign111.search.studio;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language in which a question is tried: that of the site where it would be asked, Vietnamese unless chosen. */
final class TrialLanguage {

    private static final String VIETNAMESE = "vi";
    private static final List<String> KNOWN = List.of(VIETNAMESE, Locale.ENGLISH.getLanguage());

    private TrialLanguage() {}

    /** Returns the language a form or an address names; Vietnamese for null or what is not known. */
    static String of(@Nullable String sent) {
        return KNOWN.stream().filter(one -> one.equals(sent)).findFirst().orElse(VIETNAMESE);
    }
}
