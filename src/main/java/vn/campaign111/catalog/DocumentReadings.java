package vn.campaign111.catalog;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Page;
import vn.campaign111.kernel.Problem;
import vn.campaign111.publication.Address;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;
import vn.campaign111.publication.Publication;
import vn.campaign111.publication.Publications;
import vn.campaign111.publication.Publications.Listing;
import vn.campaign111.publication.Reader;
import vn.campaign111.publication.Visibility;
import vn.campaign111.web.JsonAnswer;
import vn.campaign111.web.QueryParameters;

/**
 * Reads published documents for programs, with the names of the import format, so that what is read from one installation
 * can be sent to another. What a reader may not see does not exist for them.
 */
@Singleton
public class DocumentReadings {

    public static final int MAX_SIZE = 100;
    public static final int MAX_FROM = 1_000_000;
    private static final int USUAL_SIZE = 20;
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Z]{26}");
    private static final Argument<Map<String, Object>> FIELDS = Argument.mapOf(String.class, Object.class);

    private final Publications publications;
    private final ContentTypes types;
    private final Json json;
    private final JsonAnswer answers;

    DocumentReadings(Publications publications, ContentTypes types, Json json, JsonAnswer answers) {
        this.publications = publications;
        this.types = types;
        this.json = json;
        this.answers = answers;
    }

    /** Answers a page of the documents of a type. */
    public HttpResponse<?> list(HttpRequest<?> request, @Nullable Actor actor, ContentType<?> type) {
        QueryParameters query = QueryParameters.of(request);
        Listing listing = new Listing(
                type.key(),
                query.language().orElse(null),
                query.keys("topic"),
                query.keys("audience"),
                query.instant("updated_since").orElse(Instant.EPOCH));
        int from = query.number("from", 0, 0, MAX_FROM);
        int size = query.number("size", USUAL_SIZE, 1, MAX_SIZE);
        query.check();
        Page<Publication> page = publications.list(listing, from, size, reader(actor));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", page.total());
        answer.put("from", page.from());
        answer.put("size", page.size());
        answer.put("items", fields(page.items(), reader(actor)));
        return answers.kept(request, answer);
    }

    /** Answers one document, named by its identifier or by its slug and {@code ?locale=}. */
    public HttpResponse<?> one(HttpRequest<?> request, @Nullable Actor actor, ContentType<?> type, String name) {
        String locale = QueryParameters.of(request).language().orElse(Address.MAIN_LOCALE);
        Publication row = find(type, locale, name, reader(actor)).orElseThrow(() -> Problem.notFound("document", name));
        return answers.kept(request, fields(List.of(row), reader(actor)).getFirst());
    }

    private Optional<Publication> find(ContentType<?> type, String locale, String name, Reader reader) {
        if (IDENTIFIER.matcher(name).matches()) {
            return publications.visible(List.of(name), reader).stream()
                    .filter(row -> row.type().equals(type.key()))
                    .findFirst();
        }
        return publications.find(type.key(), locale, name, reader);
    }

    private static Reader reader(@Nullable Actor actor) {
        return actor != null && actor.may(Permission.READ_PARTNER_PRODUCTS) ? Reader.PARTNER : Reader.PUBLIC;
    }

    private List<Map<String, Object>> fields(List<Publication> rows, Reader reader) {
        List<String> groups =
                rows.stream().map(Publication::translationGroup).distinct().toList();
        Map<String, List<Publication>> translations = publications.visibleInGroups(groups, reader).stream()
                .collect(Collectors.groupingBy(Publication::translationGroup));
        return rows.stream()
                .map(row -> fields(row, translations.getOrDefault(row.translationGroup(), List.of())))
                .toList();
    }

    private Map<String, Object> fields(Publication row, List<Publication> group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", row.documentId());
        fields.put("type", row.type());
        fields.put("locale", row.locale());
        fields.put("slug", row.slug());
        fields.put("url", types.path(row));
        fields.put("visibility", row.visibility());
        fields.put("issued", row.issued().toString());
        fields.put("modified", row.modified().toString());
        fields.put("published_at", row.issued().toString());
        fields.put("translation_of", row.translationGroup());
        fields.put("translations", translations(row, group));
        fields.putAll(json.read(row.content(), FIELDS));
        if (fields.get("files") instanceof List<?> files) {
            fields.put("files", withAddresses(row, files));
        }
        return fields;
    }

    private List<Map<String, Object>> translations(Publication row, List<Publication> group) {
        return group.stream()
                .filter(other -> !other.documentId().equals(row.documentId()))
                .map(other -> Map.<String, Object>of(
                        "id", other.documentId(), "locale", other.locale(), "url", types.path(other)))
                .toList();
    }

    /** The address of a file is that of its product and its name; it stays when the bytes change. */
    private static List<Map<String, Object>> withAddresses(Publication row, List<?> files) {
        List<Map<String, Object>> addressed = new ArrayList<>();
        for (Object file : files) {
            if (file instanceof Map<?, ?> known) {
                Map<String, Object> fields = new LinkedHashMap<>();
                known.forEach((name, said) -> fields.put(String.valueOf(name), said));
                fields.put("url", fileAddress(row, String.valueOf(fields.get("file"))));
                addressed.add(fields);
            }
        }
        return addressed;
    }

    /** What is for partners is handed out by the portal, to who has signed in there. */
    private static String fileAddress(Publication row, String file) {
        String root = row.visibility().equals(Visibility.PUBLIC.key()) ? "/tai-ve/" : "/portal/tai-ve/";
        String name = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
        return root + row.code() + "/" + name;
    }
}
