package vn.campaign111.publication;

/** Names what translations of one another share: {@code <type>/<slug of the first one>}. Never changes. */
public final class TranslationGroup {

    private TranslationGroup() {}

    /** Returns the group a reference means: the reference itself when it names a type, else the slug within the type. */
    public static String of(String type, String reference) {
        return reference.indexOf('/') >= 0 ? reference : type + "/" + reference;
    }
}
