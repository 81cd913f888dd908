package vn.campaign111.search.asked;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody did about a question on the work list. */
public enum QuestionDeed {
    /** Nothing is to be done about it. */
    ASIDE,
    /** An article was begun that answers it. */
    ARTICLE,
    /** Its words were put into a group of synonyms. */
    SYNONYM,
    /** Documents were promoted for it. */
    PROMOTION;

    /** Returns the name used in rows, forms and words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QuestionDeed> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
