package vn.campaign111.publication;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;

/** Every registered kind of content, by key; writes and reads their records. */
@Singleton
public class ContentTypes {

    private final Map<String, ContentType<?>> byKey = new TreeMap<>();
    private final Json json;

    ContentTypes(List<ContentType<?>> types, Json json) {
        types.forEach(type -> byKey.put(type.key(), type));
        this.json = json;
    }

    public Collection<ContentType<?>> all() {
        return byKey.values();
    }

    public Optional<ContentType<?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns the type of a stored row; a row of an unknown type means the drawer that owned it was removed. */
    public ContentType<?> of(String key) {
        return find(key).orElseThrow(() -> Problem.notFound("content-type", key));
    }

    /** Returns the content as the JSON that is stored. */
    public String write(Content content) {
        return json.write(content);
    }

    public <C extends Content> C read(ContentType<C> type, String content) {
        return json.read(content, type.contentClass());
    }

    public <C extends Content> Published<C> published(ContentType<C> type, Publication row) {
        return Published.of(type, row, read(type, row.content()));
    }

    public Published<?> published(Publication row) {
        return published(of(row.type()), row);
    }

    /** Returns the public path of a row. */
    public String path(Publication row) {
        return Address.of(of(row.type()), row.locale(), row.slug());
    }
}
