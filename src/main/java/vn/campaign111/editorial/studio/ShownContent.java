package vn.campaign111.editorial.studio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Time;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Content;
import vn.campaign111.taxonomy.Taxonomy;
import vn.campaign111.taxonomy.Vocabulary;

/** Shows any content field by field, in the words of whoever reads: for checking it and for comparing revisions. */
@Singleton
class ShownContent {

    private static final Set<String> MARKDOWN = Set.of("body", "purpose", "requirements", "evaluation", "how_to_use");
    private static final Map<String, Vocabulary> VOCABULARIES = Map.of(
            "topics", Vocabulary.TOPIC,
            "audiences", Vocabulary.AUDIENCE,
            "channels", Vocabulary.CHANNEL,
            "languages", Vocabulary.LANGUAGE,
            "kind", Vocabulary.MATERIAL_KIND);
    private static final String HELPS_WITH = "helps_with";

    private final ContentForms forms;
    private final Taxonomy taxonomy;

    ShownContent(ContentForms forms, Taxonomy taxonomy) {
        this.forms = forms;
        this.taxonomy = taxonomy;
    }

    /** Returns the fields that hold something, in the order of the record. */
    List<ShownField> fields(Content content, Words words) {
        List<ShownField> fields = new ArrayList<>();
        forms.json(content).forEach((name, value) -> {
            List<String> lines = lines(name, value, words);
            if (!lines.isEmpty()) {
                fields.add(new ShownField(name, words.text("catalog.field." + name), lines, MARKDOWN.contains(name)));
            }
        });
        return fields;
    }

    private List<String> lines(String name, Object value, Words words) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> inline(name, item, words)).toList();
        }
        if (Boolean.FALSE.equals(value)) {
            return List.of();
        }
        String text = inline(name, value, words);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private String inline(String name, Object value, Words words) {
        return switch (value) {
            case Map<?, ?> row ->
                row.entrySet().stream()
                        .map(cell -> inline(
                                String.valueOf(cell.getKey()), Objects.requireNonNullElse(cell.getValue(), ""), words))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · "));
            case List<?> items ->
                items.stream().map(item -> inline(name, item, words)).collect(Collectors.joining("; "));
            case Boolean yes -> words.text(yes ? "editorial.yes" : "editorial.no");
            default -> word(name, String.valueOf(value), words);
        };
    }

    private String word(String name, String text, Words words) {
        Vocabulary vocabulary = VOCABULARIES.get(name);
        if (vocabulary != null) {
            return taxonomy.label(vocabulary, text, words.locale());
        }
        if (name.endsWith("_on") && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Time.DAY.format(LocalDate.parse(text));
        }
        String key = (name.equals(HELPS_WITH) ? "search.intent." : "catalog." + name + ".") + text;
        return words.has(key) ? words.text(key) : text;
    }
}
