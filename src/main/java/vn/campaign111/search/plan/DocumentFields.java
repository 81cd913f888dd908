package vn.campaign111.search.plan;

/** The fields of a document that no words are looked for in, by the names every engine gives them. */
public final class DocumentFields {

    public static final String ID = "id";
    public static final String LOCALE = "locale";
    public static final String VISIBILITY = "visibility";
    public static final String VISIBLE_FROM = "visible-from";
    public static final String VISIBLE_UNTIL = "visible-until";
    public static final String ISSUED = "issued";
    public static final String DOWNLOADS = "downloads";
    public static final String FINGERPRINT = "fingerprint";
    /** Keys of what somebody in distress asks about for whom the document is written. */
    public static final String HELPS_WITH = "helps-with";

    private DocumentFields() {}
}
