package vn.campaign111.publication;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.naming.NameUtils;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Nearest;

/** Makes the record of a content from fields somebody sent, naming each field that is unknown or of the wrong shape. */
@Singleton
public class ContentDecoder {

    private final Json json;

    ContentDecoder(Json json) {
        this.json = json;
    }

    /** @throws InvalidInput naming every field that can't be read */
    public <C extends Content> C decode(ContentType<C> type, Map<String, Object> fields) {
        Set<String> known = new TreeSet<>();
        for (String property :
                BeanIntrospection.getIntrospection(type.contentClass()).getPropertyNames()) {
            known.add(NameUtils.underscoreSeparate(property).toLowerCase(Locale.ROOT));
        }
        List<Issue> issues = new ArrayList<>();
        for (String field : fields.keySet()) {
            if (!known.contains(field)) {
                issues.add(Nearest.of(field, known)
                        .map(nearest -> Issue.of(field, "field.unknown-nearest", field, nearest))
                        .orElseGet(() -> Issue.of(field, "field.unknown", field, String.join(", ", known))));
            }
        }
        InvalidInput.throwIfAny(issues);
        try {
            return json.convert(fields, type.contentClass());
        } catch (UncheckedIOException e) {
            throw new InvalidInput(misshapen(type, fields));
        }
    }

    /** Finds the fields that fail by reading each on its own. */
    private List<Issue> misshapen(ContentType<?> type, Map<String, Object> fields) {
        List<Issue> issues = new ArrayList<>();
        fields.forEach((field, sent) -> {
            try {
                json.convert(Map.of(field, sent == null ? List.of() : sent), type.contentClass());
            } catch (UncheckedIOException e) {
                issues.add(Issue.of(field, "field.shape", field));
            }
        });
        return issues.isEmpty() ? List.of(Issue.of("", "content.unreadable")) : issues;
    }
}
