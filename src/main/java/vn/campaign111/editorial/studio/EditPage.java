package vn.campaign111.editorial.studio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.campaign111.editorial.DocumentLists.Opened;
import vn.campaign111.web.Conflict;

/**
 * The form of a document, new or not.
 *
 * @param kind key of the content type
 * @param action where the form is sent
 * @param form what stands in it
 * @param fieldsView the template of the fields of the kind
 * @param choices what to choose from, by vocabulary
 * @param facts see {@link ContentForm#facts}
 * @param opened the document, or null for a new one
 * @param section the public address up to the slug
 * @param original the document a new one translates, or empty
 * @param conflict what somebody else saved meanwhile, or null
 */
public record EditPage(
        String kind,
        String locale,
        String action,
        FormFields form,
        String fieldsView,
        Map<String, List<Choice>> choices,
        Object facts,
        @Nullable Opened opened,
        String section,
        String original,
        @Nullable Conflict conflict) {}
