package vn.campaign111.site;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.materials.MaterialFile;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.kernel.Words;
import vn.campaign111.publication.Publication;
import vn.campaign111.search.SearchFacet;
import vn.campaign111.site.answer.RenderedPage;
import vn.campaign111.site.answer.RenderedPage.Manner;
import vn.campaign111.site.answer.Shown;
import vn.campaign111.site.page.Action;
import vn.campaign111.site.page.HelpBlock;
import vn.campaign111.site.page.Hit;
import vn.campaign111.site.page.SearchPage;
import vn.campaign111.site.page.Tag;
import vn.campaign111.site.theme.PageTemplate;
import vn.campaign111.taxonomy.Vocabulary;

/**
 * Makes the answers to searches. They are kept nowhere and tell no other site where the reader came from, because of what
 * people type when they are afraid.
 */
@Singleton
class SearchPages {

    static final List<SearchFacet> FACETS = List.of(
            SearchFacet.TYPE, SearchFacet.TOPIC, SearchFacet.AUDIENCE, SearchFacet.FORMAT, SearchFacet.LANGUAGE);

    private static final int SIZE = 20;
    private static final List<String> SUGGESTED = List.of("cyberbullying", "sextortion", "online-abduction", "scam");

    private final PublicSearch search;
    private final PublishedMaterials materials;
    private final Labels labels;
    private final Heads heads;
    private final Pages pages;

    SearchPages(PublicSearch search, PublishedMaterials materials, Labels labels, Heads heads, Pages pages) {
        this.search = search;
        this.materials = materials;
        this.labels = labels;
        this.heads = heads;
        this.pages = pages;
    }

    RenderedPage page(Asked asked) {
        SearchPage page = asked.browse().isSearch() ? results(asked) : blank(asked);
        Shown shown = new Shown();
        return pages.page(
                asked,
                PageTemplate.SEARCH,
                heads.ofAnswer(asked.words().text("site.search.title")),
                page,
                shown,
                Manner.PRIVATE);
    }

    private SearchPage results(Asked asked) {
        Browse browse = asked.browse();
        PublicSearchResult found = search.find(Narrowing.question(asked, null, SIZE));
        String better = found.didYouMean();
        return new SearchPage(
                browse.text(),
                found.total(),
                found.tookMs(),
                better == null ? null : new Tag(better, browse.with(better).address(asked.path())),
                help(found.help()),
                found.hits().stream().map(hit -> hit(hit, asked)).toList(),
                Narrowing.facets(found, asked, FACETS),
                Narrowing.chips(found, asked),
                Paging.of(asked, found.total(), SIZE),
                found.hits().isEmpty() ? suggestions(asked) : List.of(),
                found.hits().isEmpty() ? advice(asked.words(), browse) : List.of());
    }

    private static SearchPage blank(Asked asked) {
        return new SearchPage(
                null, 0, 0, null, null, List.of(), List.of(), List.of(), null, suggestions(asked), List.of());
    }

    private static @Nullable HelpBlock help(@Nullable PublicSearchHelp help) {
        return help == null
                ? null
                : new HelpBlock(
                        help.title(),
                        help.text(),
                        help.actions().stream()
                                .map(action -> new Action(action.label(), action.url(), action.primary()))
                                .toList());
    }

    private Hit hit(PublicSearchResult.Hit hit, Asked asked) {
        return new Hit(
                hit.type(),
                asked.words().text("site.search.type." + hit.type()),
                hit.path(),
                hit.titleHtml(),
                Labels.orNull(hit.passageHtml()),
                Optional.ofNullable(hit.row())
                        .filter(row -> row.type().equals(Section.MATERIALS.type()))
                        .map(row -> badges(row, asked))
                        .orElse(List.of()),
                null);
    }

    private List<String> badges(Publication row, Asked asked) {
        var material = materials.decode(row).content();
        String kind = labels.label(Vocabulary.MATERIAL_KIND, material.kind(), asked.locale());
        return Stream.concat(
                        Stream.of(kind),
                        material.files().stream()
                                .filter(file -> file.role() != MaterialFile.Role.PREVIEW)
                                .map(ProductFiles::formatLabel)
                                .distinct()
                                .limit(3))
                .toList();
    }

    private static List<Tag> suggestions(Asked asked) {
        return SUGGESTED.stream()
                .map(topic -> new Tag(
                        asked.words().text("site.door." + topic),
                        Browse.EVERYTHING.toggled(SearchFacet.TOPIC, topic).address(asked.in(Section.ARTICLES.path()))))
                .toList();
    }

    private static List<String> advice(Words words, Browse browse) {
        return browse.isNarrowed()
                ? List.of(words.text("site.search.advice.filters"), words.text("site.search.advice.shorter"))
                : List.of(words.text("site.search.advice.shorter"));
    }
}
