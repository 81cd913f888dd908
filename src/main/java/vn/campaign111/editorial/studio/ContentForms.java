package vn.campaign111.editorial.studio;

import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Content;

/** The forms of all kinds, by key of the content type. */
@Singleton
class ContentForms {

    private final Map<String, ContentForm<?>> byType;
    private final Json json;

    ContentForms(List<ContentForm<?>> forms, Json json) {
        this.byType =
                forms.stream().collect(Collectors.toMap(form -> form.type().key(), Function.identity()));
        this.json = json;
    }

    ContentForm<?> of(String type) {
        ContentForm<?> form = byType.get(type);
        if (form == null) {
            throw Problem.notFound("content-type", type);
        }
        return form;
    }

    /** Returns the content as the fields of its form. */
    FormFields fields(Content content) {
        return FormFields.of(json(content));
    }

    /** Returns the content as its JSON, fields in the order of the record. */
    Map<String, Object> json(Content content) {
        return json.read(json.write(content), Argument.mapOf(String.class, Object.class));
    }
}
