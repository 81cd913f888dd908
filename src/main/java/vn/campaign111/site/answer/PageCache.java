package vn.campaign111.site.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.hotline.Hotline;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.PublicationEvent;
import vn.campaign111.publication.Publications;
import vn.campaign111.taxonomy.Taxonomy;

/**
 * Keeps finished pages until the journal tells of a change to anything they show. It starts empty, so it follows from the
 * journal's end at the start; it may be emptied at any time.
 *
 * <p>A page that was being made while something it shows changed is answered but not kept, and those who came for it
 * after the change make it again. A page made while the search index was behind this cache is not kept either: it may
 * list what was there before.
 */
@Singleton
public class PageCache implements Follower {

    static final String EVERYTHING = "everything";

    private static final String INDEX_FOLLOWER = "search-index";
    private static final Set<String> ON_EVERY_PAGE = Set.of("concept", "help-line", "hotline-statement");

    private final Publications publications;
    private final Taxonomy taxonomy;
    private final Hotline hotline;
    private final Journal journal;
    private final BeanProvider<Followers> followers;
    private final Compression compression;
    private final Clock clock;
    private final Cache<PageKey, KeptPage> pages;
    private final ConcurrentMap<PageKey, Making> inTheMaking = new ConcurrentHashMap<>();
    private volatile long followed;

    PageCache(
            Publications publications,
            Taxonomy taxonomy,
            Hotline hotline,
            Journal journal,
            BeanProvider<Followers> followers,
            Compression compression,
            Clock clock,
            AnswerSettings settings) {
        this.publications = publications;
        this.taxonomy = taxonomy;
        this.hotline = hotline;
        this.journal = journal;
        this.followers = followers;
        this.compression = compression;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(settings.pageCacheMegabytes() * 1024L * 1024L)
                .<PageKey, KeptPage>weigher((key, page) -> page.body().weight() + 1_024)
                .build();
    }

    /** A page being made, with what changed meanwhile. */
    private record Making(CompletableFuture<KeptPage> result, Set<String> changed) {
        Making() {
            this(new CompletableFuture<>(), ConcurrentHashMap.newKeySet());
        }

        boolean overtook(KeptPage page) {
            return page.showsAnyOf(changed);
        }
    }

    /** Returns the page when it is kept and still holds. */
    Optional<KeptPage> find(PageKey key) {
        KeptPage page = pages.getIfPresent(key);
        return page != null && page.holdsAt(clock.instant()) ? Optional.of(page) : Optional.empty();
    }

    /** Returns the page, made by the given maker unless somebody is just making it; throws what the maker throws. */
    KeptPage load(PageKey key, Supplier<RenderedPage> maker) {
        while (true) {
            Making mine = new Making();
            Making other = inTheMaking.putIfAbsent(key, mine);
            if (other == null) {
                return make(key, mine, maker);
            }
            KeptPage page = awaited(other);
            if (!other.overtook(page)) {
                return page;
            }
        }
    }

    /** Returns how many pages are kept. */
    public long size() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    @Override
    public String name() {
        return "page-cache";
    }

    @Override
    public long position() {
        followed = journal.head();
        return followed;
    }

    /** The position moves first: a page begun from here on must rest on an index that has come as far. */
    @Override
    public void follow(List<JournalEntry> entries) {
        followed = entries.getLast().sequence();
        Set<String> changed = changed(entries);
        if (changed.isEmpty()) {
            return;
        }
        inTheMaking.values().forEach(making -> making.changed().addAll(changed));
        pages.asMap().values().removeIf(page -> page.showsAnyOf(changed));
    }

    private KeptPage make(PageKey key, Making making, Supplier<RenderedPage> maker) {
        try {
            boolean indexInStep = indexPosition() >= followed;
            Instant until = publications.nextChange().orElse(Instant.MAX);
            RenderedPage rendered = maker.get();
            KeptPage page = kept(rendered, until);
            if (indexInStep && rendered.status() == 200 && rendered.manner().isKept()) {
                keep(key, page, making);
            }
            making.result().complete(page);
            return page;
        } catch (RuntimeException | Error e) {
            making.result().completeExceptionally(e);
            throw e;
        } finally {
            inTheMaking.remove(key, making);
        }
    }

    /** Looks at the changes again after keeping: one that came in between found nothing to remove. */
    private void keep(PageKey key, KeptPage page, Making making) {
        if (making.overtook(page) || !page.holdsAt(clock.instant())) {
            return;
        }
        pages.put(key, page);
        if (making.overtook(page)) {
            pages.asMap().remove(key, page);
        }
    }

    private KeptPage kept(RenderedPage rendered, Instant nextChange) {
        Instant own = rendered.shown().until();
        return new KeptPage(
                rendered.status(),
                compression.encode(rendered.body(), rendered.mediaType()),
                rendered.manner(),
                rendered.shown().tags(),
                own == null || nextChange.isBefore(own) ? nextChange : own);
    }

    private static KeptPage awaited(Making making) {
        try {
            return making.result().join();
        } catch (CompletionException e) {
            @Nullable Throwable cause = e.getCause();
            throw cause instanceof RuntimeException failure ? failure : e;
        }
    }

    private long indexPosition() {
        return followers.get().positions().getOrDefault(INDEX_FOLLOWER, Long.MAX_VALUE);
    }

    private Set<String> changed(List<JournalEntry> entries) {
        if (entries.stream().anyMatch(entry -> ON_EVERY_PAGE.contains(entry.subjectType()))) {
            taxonomy.forget();
            hotline.forget();
            return Set.of(EVERYTHING);
        }
        Set<String> ids = entries.stream()
                .filter(PublicationEvent::isTold)
                .map(JournalEntry::subjectId)
                .collect(Collectors.toSet());
        if (ids.isEmpty() || (pages.estimatedSize() == 0 && inTheMaking.isEmpty())) {
            return Set.of();
        }
        return rows(ids).stream().flatMap(Shown::touchedBy).collect(Collectors.toSet());
    }

    private Set<Publication> rows(Set<String> ids) {
        Map<String, Publication> standing =
                publications.standing(ids).stream().collect(Collectors.toMap(Publication::documentId, row -> row));
        Set<Publication> rows = new HashSet<>(standing.values());
        ids.stream()
                .filter(id -> !standing.containsKey(id))
                .forEach(id -> publications.ofDocument(id).ifPresent(rows::add));
        return rows;
    }
}
