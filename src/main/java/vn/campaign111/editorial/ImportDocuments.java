package vn.campaign111.editorial;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.editorial.ImportBatch.Prepared;
import vn.campaign111.identity.Actor;
import vn.campaign111.identity.Permission;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.Content;
import vn.campaign111.publication.ContentDecoder;
import vn.campaign111.publication.ContentType;
import vn.campaign111.publication.ContentTypes;

/**
 * Takes in documents from elsewhere. Good lines land, bad ones are answered with what is wrong; the same line sent twice
 * changes nothing.
 *
 * <p>What a publisher imports counts as approved where it comes from (see ADR 0006); what others import is a draft.
 */
@Singleton
public class ImportDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDocuments.class);

    private final ImportBatch batch;
    private final ContentTypes types;
    private final ContentDecoder decoder;
    private final ContentChecker checker;

    ImportDocuments(ImportBatch batch, ContentTypes types, ContentDecoder decoder, ContentChecker checker) {
        this.batch = batch;
        this.types = types;
        this.decoder = decoder;
        this.checker = checker;
    }

    /**
     * Imports the lines in one transaction; when another writer takes an address in the same moment, line by line.
     *
     * @param sender whose keys the ids are
     * @param publish whether they shall be public at once
     * @return one result per line, in their order
     */
    public List<ImportResult> run(Actor actor, String sender, boolean publish, List<ImportLine> lines) {
        admit(actor, publish);
        List<ImportResult> results = new ArrayList<>(lines.size());
        List<Prepared> prepared = new ArrayList<>(lines.size());
        Set<String> ids = new HashSet<>();
        for (ImportLine line : lines) {
            if (!ids.add(line.id())) {
                results.addAll(land(actor, sender, publish, prepared));
                prepared.clear();
                ids.clear();
                ids.add(line.id());
            }
            try {
                prepared.add(prepare(line));
            } catch (InvalidInput e) {
                results.add(ImportResult.rejected(line.number(), line.id(), e.issues()));
            }
        }
        results.addAll(land(actor, sender, publish, prepared));
        results.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return results;
    }

    /** Refuses who may not import. */
    void admit(Actor actor, boolean publish) {
        actor.require(Permission.IMPORT_DOCUMENTS);
        if (publish) {
            actor.require(Permission.PUBLISH_EDITIONS);
        }
    }

    private Prepared prepare(ImportLine line) {
        ContentType<?> type = types.find(line.type())
                .orElseThrow(() -> new InvalidInput(Issue.of(
                        "type",
                        "type.unknown",
                        line.type(),
                        String.join(
                                ", ", types.all().stream().map(ContentType::key).toList()))));
        Content content = decoder.decode(type, line.content());
        InvalidInput.throwIfAny(checker.issues(type, content));
        return new Prepared(line, type, content, types.write(content));
    }

    private List<ImportResult> land(Actor actor, String sender, boolean publish, List<Prepared> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        try {
            return batch.land(actor, sender, publish, lines);
        } catch (DataAccessException e) {
            LOG.warn("{} imported lines did not land together; trying one by one: {}", lines.size(), e.getMessage());
            return lines.stream()
                    .map(line -> landAlone(actor, sender, publish, line))
                    .toList();
        }
    }

    private ImportResult landAlone(Actor actor, String sender, boolean publish, Prepared line) {
        try {
            return batch.landAlone(actor, sender, publish, line);
        } catch (DataAccessException e) {
            LOG.error("line {} of an import did not land", line.line().number(), e);
            return ImportResult.rejected(
                    line.line().number(), line.line().id(), List.of(Issue.of("", "import.not-stored")));
        }
    }
}
