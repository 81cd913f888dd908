package vn.campaign111.editorial.studio;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentType;

/**
 * The form of a kind of content; each drawer brings one. Showing a content in the form needs nothing here: the fields are
 * those of its JSON.
 *
 * @param <C> the record of the content
 */
public interface ContentForm<C extends Content> {

    ContentType<C> type();

    /** Returns the template of the fields that only this kind has: {@code /catalog/article-fields.ftlh}. */
    String view();

    /** Makes the content of the fields; what can't be read is told to the reader. */
    C read(FormReader form);

    /** Returns the vocabularies the form chooses from, by the name its template uses. */
    default Map<String, List<Choice>> choices(Locale locale) {
        return Map.of();
    }

    /** Returns what else the template shows: facts about what the fields refer to. */
    default Object facts(FormFields form) {
        return Map.of();
    }

    /** Returns the form with assets just stored added to it. */
    default FormFields withAssets(FormFields form, List<String> assetIds) {
        return form;
    }
}
