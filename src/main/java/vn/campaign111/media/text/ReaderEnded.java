package vn.campaign111.media.text;

/** The reading process ended before it answered. */
final class ReaderEnded extends Exception {

    private static final long serialVersionUID = 1;

    private final TextOutcome outcome;

    /** @param outcome what that says about the file it was reading */
    ReaderEnded(TextOutcome outcome) {
        super("the reading process ended: " + outcome.key());
        this.outcome = outcome;
    }

    TextOutcome outcome() {
        return outcome;
    }
}
