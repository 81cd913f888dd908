package vn.campaign111.editorial.api;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import jakarta.inject.Named;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.identity.Actor;
import vn.campaign111.journal.Followers;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.kernel.Words;
import vn.campaign111.web.Language;
import vn.campaign111.web.QueryParameters;

/** {@code POST /api/v1/imports}: documents from elsewhere, one a line, answered line by line while they come in. */
@Controller("/api/v1/imports")
@Secured("import-documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportsApi {

    static final String NDJSON = "application/x-ndjson";

    /** Bytes a request may have. */
    static final long MAX_BODY = 1L << 30;

    private static final Logger LOG = LoggerFactory.getLogger(ImportsApi.class);
    private static final int PEEK = 64 * 1024;
    private static final int GZIP_1 = 0x1f;
    private static final int GZIP_2 = 0x8b;

    private final ImportStream importStream;
    private final Journal journal;
    private final Followers followers;
    private final Json json;
    private final ExecutorService executor;
    private final Path folder;

    ImportsApi(
            ImportStream importStream,
            Journal journal,
            Followers followers,
            Json json,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            @Value("${campaign.data-dir}") String dataDir) {
        this.importStream = importStream;
        this.journal = journal;
        this.followers = followers;
        this.json = json;
        this.executor = executor;
        this.folder = Path.of(dataDir, "imports");
    }

    @Post(consumes = {NDJSON, "application/ndjson", "application/jsonl", "application/json", "text/plain"})
    HttpResponse<InputStream> take(Actor actor, HttpRequest<?> request, @Nullable @Body InputStream body)
            throws IOException {
        QueryParameters query = QueryParameters.of(request);
        boolean publish = query.flag("publish");
        boolean wait = query.flag("wait");
        query.check();
        importStream.admit(actor, publish);
        if (request.getContentLength() > MAX_BODY) {
            throw new Problem(ProblemKind.TOO_LARGE, "import.too-large", MAX_BODY);
        }
        InputStream lines =
                peeked(new BoundedStream(Objects.requireNonNullElse(body, InputStream.nullInputStream()), MAX_BODY));
        ResultSpool spool = new ResultSpool(folder);
        Words words = Language.words(request);
        ImportAnswer answer = new ImportAnswer(spool, json, words, journal, followers, publish && wait);
        executor.execute(() -> run(actor, publish, lines, answer, spool));
        return HttpResponse.ok(spool.answer()).header(HttpHeaders.CONTENT_TYPE, NDJSON);
    }

    private void run(Actor actor, boolean publish, InputStream lines, ImportAnswer answer, ResultSpool spool) {
        try (lines) {
            importStream.run(actor, actor.accountId(), publish, lines, answer);
            answer.end();
            spool.end();
        } catch (IOException e) {
            LOG.warn("an import by {} broke off: {}", actor.accountId(), e.toString());
            spool.fail(e);
        } catch (RuntimeException e) {
            LOG.error("an import by {} failed", actor.accountId(), e);
            spool.fail(new IOException("the import failed", e));
        }
    }

    /** Refuses a body that has nothing in it or is still packed, while there is still a status to say so with. */
    private static InputStream peeked(InputStream body) throws IOException {
        BufferedInputStream lines = new BufferedInputStream(body, PEEK);
        lines.mark(PEEK);
        int first = lines.read();
        if (first == GZIP_1 && lines.read() == GZIP_2) {
            throw new InvalidInput(Issue.of("", "import.packed"));
        }
        for (int read = 1; read < PEEK && first >= 0 && Character.isWhitespace(first); read++) {
            first = lines.read();
        }
        if (first < 0) {
            throw new InvalidInput(Issue.of("", "import.empty"));
        }
        lines.reset();
        return lines;
    }
}
