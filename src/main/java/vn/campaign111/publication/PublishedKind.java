package vn.campaign111.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The published documents of one kind; the only way other rooms read that kind.
 *
 * @param <C> the record of the content
 */
public abstract class PublishedKind<C extends Content> {

    private final ContentType<C> type;
    private final Publications publications;
    private final ContentTypes types;

    protected PublishedKind(ContentType<C> type, Publications publications, ContentTypes types) {
        this.type = type;
        this.publications = publications;
        this.types = types;
    }

    public ContentType<C> type() {
        return type;
    }

    public Optional<Published<C>> find(String locale, String slug, Reader reader) {
        return publications.find(type.key(), locale, slug, reader).map(this::decode);
    }

    /** Returns the newest first. */
    public List<Published<C>> latest(String locale, int from, int limit, Reader reader) {
        return publications.latest(type.key(), locale, from, limit, reader).stream()
                .map(this::decode)
                .toList();
    }

    /** Returns those of the translation groups that are of this kind and in the language. */
    public List<Published<C>> inGroups(Collection<String> groups, String locale, Reader reader) {
        return publications.visibleInGroups(groups, reader).stream()
                .filter(row -> row.type().equals(type.key()) && row.locale().equals(locale))
                .map(this::decode)
                .toList();
    }

    public Published<C> decode(Publication row) {
        return types.published(type, row);
    }

    /** Returns the translation group that a short reference to this kind means. */
    public String group(String reference) {
        return TranslationGroup.of(type.key(), reference);
    }
}
