package vn.campaign111.editorial.studio;

import java.util.List;
import java.util.Locale;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/**
 * Something to choose in a form.
 *
 * @param key what is stored
 * @param label what people read
 */
public record Choice(String key, String label) {

    /** Returns the concepts of a vocabulary in their order. */
    public static List<Choice> of(Taxonomy taxonomy, Vocabulary vocabulary, Locale locale) {
        return taxonomy.concepts(vocabulary).stream()
                .map(concept -> new Choice(concept.key(), concept.label(locale)))
                .toList();
    }
}
