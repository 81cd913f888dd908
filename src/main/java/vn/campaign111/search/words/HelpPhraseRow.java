package vn.campaign111.search.words;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What an officer changed about the phrases of distress.
 *
 * @param sense key of a {@link vn.campaign111.search.help.HelpPhrase.Sense}, or {@link #SWITCHED_OFF}
 * @param phrase the officer's, or the text of the shipped one that is switched off
 */
@Introspected
@MappedEntity("help_phrase")
record HelpPhraseRow(
        @Id String id, String intent, String sense, String phrase, String reason, String changedBy, Instant changedAt) {

    static final String SWITCHED_OFF = "switched-off";

    boolean isSwitchedOff() {
        return sense.equals(SWITCHED_OFF);
    }
}
