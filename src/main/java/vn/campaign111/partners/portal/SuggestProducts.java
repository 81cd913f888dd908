package vn.campaign111.partners.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.OtherLanguages;
import vn.campaign111.catalog.OtherLanguages.OtherLanguage;
import vn.campaign111.catalog.materials.PublishedMaterials;
import vn.campaign111.identity.Actor;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Reader;
import vn.campaign111.search.SearchEngine;
import vn.campaign111.search.SearchEngine.Suggestion;
import vn.campaign111.search.SearchScope;
import vn.campaign111.web.Language;

/** Completes what a member types with products; answers what suggest.js asks for. */
@Controller("/portal/goi-y")
@Secured("read-portal")
@ExecuteOn(TaskExecutors.BLOCKING)
class SuggestProducts {

    private static final int SIZE = 8;
    private static final int PROPOSALS = 20;

    private final SearchEngine engine;
    private final Publications publications;
    private final PublishedMaterials materials;
    private final OtherLanguages otherLanguages;
    private final Clock clock;

    SuggestProducts(
            SearchEngine engine,
            Publications publications,
            PublishedMaterials materials,
            OtherLanguages otherLanguages,
            Clock clock) {
        this.engine = engine;
        this.publications = publications;
        this.materials = materials;
        this.otherLanguages = otherLanguages;
        this.clock = clock;
    }

    @Serdeable(naming = SnakeCaseStrategy.class)
    @Introspected
    record Product(
            String type,
            String group,
            String title,
            String url,
            String locale,
            @JsonInclude(Include.ALWAYS) @Nullable String languageNote) {}

    @Serdeable
    @Introspected
    record Products(@JsonInclude(Include.ALWAYS) List<Product> suggestions) {}

    @Get
    HttpResponse<Products> suggest(Actor actor, HttpRequest<?> request, @QueryValue(defaultValue = "") String q) {
        Reader reader = PortalReader.of(actor);
        String type = materials.type().key();
        String group = Language.words(request).text("partners.products.title");
        SearchScope scope = SearchScope.of(reader.visibilityKeys(), clock.instant());
        List<String> proposed =
                engine.suggestIfPossible(q, Language.of(request).getLanguage(), PROPOSALS, scope).stream()
                        .map(Suggestion::documentId)
                        .toList();
        List<Product> products = publications.visibleHeads(proposed, reader).stream()
                .filter(row -> row.type().equals(type))
                .limit(SIZE)
                .map(row -> product(row, group, Language.of(request)))
                .toList();
        return HttpResponse.ok(new Products(products)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Product product(Publication row, String group, Locale words) {
        Optional<OtherLanguage> other = otherLanguages.of(row.title(), row.locale(), words);
        return new Product(
                row.type(),
                group,
                row.title(),
                PortalPaths.product(row),
                other.map(OtherLanguage::code).orElse(row.locale()),
                other.map(OtherLanguage::note).orElse(null));
    }
}
