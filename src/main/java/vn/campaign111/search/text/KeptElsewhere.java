package vn.campaign111.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchFile;
import vn.campaign111.search.SearchResult.FoundIn;
import vn.campaign111.search.plan.TextFields;

/** The texts of one document whose terms are kept by another program, indexed again for marking only. */
record KeptElsewhere(Map<String, List<String>> texts, List<FoundIn> places) {

    static KeptElsewhere of(SearchDocument document) {
        List<String> pages = new ArrayList<>();
        List<FoundIn> places = new ArrayList<>();
        for (SearchFile file : document.files()) {
            for (int i = 0; i < file.pages().size(); i++) {
                pages.add(file.pages().get(i));
                places.add(new FoundIn(file.key(), file.name(), file.unit(), i + 1));
            }
        }
        return new KeptElsewhere(
                Map.of(
                        TextFields.TITLE, List.of(document.title()),
                        TextFields.TEXT, List.of(document.title(), document.summary(), document.body()),
                        TextFields.FILES, pages),
                places);
    }

    IndexSearcher searcher() {
        MemoryIndex index = new MemoryIndex(true);
        texts.forEach((field, values) -> values.forEach(value -> index.addField(field, value, FieldAnalyzer.INSTANCE)));
        index.freeze();
        return index.createSearcher();
    }

    /** Returns the values of a field as the highlighter wants them. */
    String joined(String field) {
        return String.join(
                Character.toString(Highlights.BETWEEN_VALUES), Objects.requireNonNullElse(texts.get(field), List.of()));
    }

    @Nullable
    FoundIn place(int page) {
        return page < places.size() ? places.get(page) : null;
    }
}
