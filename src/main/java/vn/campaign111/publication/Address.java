package vn.campaign111.publication;

/** Public paths: {@code /cam-nang/<slug>} in Vietnamese, {@code /en/cam-nang/<slug>} in other languages. */
public final class Address {

    /** The language whose paths carry no prefix. */
    public static final String MAIN_LOCALE = "vi";

    private Address() {}

    public static String of(ContentType<?> type, String locale, String slug) {
        return in(locale) + "/" + type.section() + "/" + slug;
    }

    /** Returns the prefix of a language's paths: empty for Vietnamese, {@code /en} for English. */
    public static String in(String locale) {
        return locale.equals(MAIN_LOCALE) ? "" : "/" + locale;
    }
}
