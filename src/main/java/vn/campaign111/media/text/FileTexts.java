package vn.campaign111.media.text;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.media.Asset;
import vn.campaign111.media.BlobStore;
import vn.campaign111.media.LocalCopy;
import vn.campaign111.media.NoSuchBlob;
import vn.campaign111.media.text.reader.TextFormat;

/**
 * The words inside files. They are kept in the store as plain text, pages parted by form feeds; one row per original says
 * what came of the reading. A text that was deleted from the store is read again when it is asked for.
 */
@Singleton
public class FileTexts {

    /** Raised when the same file would be read better than before; files are then read again, one after the other. */
    static final int VERSION = 3;

    private static final Logger LOG = LoggerFactory.getLogger(FileTexts.class);
    private static final String PAGE_BREAK = "\f";

    private final BlobStore store;
    private final TextReader reader;
    private final TextRows rows;
    private final TextRegister register;
    private final Set<Asset> missed = ConcurrentHashMap.newKeySet();

    FileTexts(BlobStore store, TextReader reader, TextRows rows, TextRegister register) {
        this.store = store;
        this.reader = reader;
        this.rows = rows;
        this.register = register;
    }

    /** Tells whether files of the asset's kind are looked into at all. */
    public boolean supports(Asset asset) {
        return TextFormat.of(asset.mediaType()).isPresent();
    }

    /** Returns how many files are still to be looked into; those whose original is lost stay among them. */
    public long unread() {
        return rows.countUnread(TextFormat.mediaTypes(), VERSION);
    }

    /** Returns what is known of the words, by asset id; nothing of those that have not been looked into yet. */
    public Map<String, TextFacts> facts(Collection<Asset> assets) {
        List<Asset> readable = assets.stream().filter(this::supports).toList();
        if (readable.isEmpty()) {
            return Map.of();
        }
        Map<String, TextFacts> byOriginal =
                rows.of(readable.stream().map(Asset::sha256).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(TextFacts::sha256, facts -> facts));
        Map<String, TextFacts> byAsset = new HashMap<>();
        for (Asset asset : readable) {
            TextFacts facts = byOriginal.get(asset.sha256());
            if (facts != null) {
                byAsset.put(asset.id(), facts);
            }
        }
        return byAsset;
    }

    /**
     * Returns the words of those that were read, by asset id. A store that fails leaves some out; the journal tells of them
     * again once it answers.
     */
    public Map<String, FileText> of(Collection<Asset> assets) {
        Map<String, TextFacts> known = facts(assets);
        Map<String, FileText> texts = new HashMap<>();
        for (Asset asset : assets) {
            TextFacts facts = known.get(asset.id());
            if (facts == null || !facts.isRead()) {
                continue;
            }
            try {
                FileText text = kept(asset, facts);
                if (text.outcome() == TextOutcome.READ) {
                    texts.put(asset.id(), text);
                }
            } catch (IOException e) {
                LOG.warn("the words of asset {} can't be had just now", asset.id(), e);
                missed.add(asset);
            }
        }
        return texts;
    }

    /** Looks for the words of the file and keeps what comes of it. */
    void read(Asset asset) throws IOException {
        register.record(asset, readAndKept(asset));
    }

    /** Tells the journal of the texts that could not be had while the store failed. */
    void tellMissed() {
        for (Asset asset : List.copyOf(missed)) {
            register.tell(asset, TextOutcome.READ.key());
            missed.remove(asset);
        }
    }

    private FileText kept(Asset asset, TextFacts facts) throws IOException {
        try (InputStream bytes = store.open(facts.blobKey())) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return new FileText(
                    TextOutcome.READ,
                    TextUnit.valueOf(facts.unit().toUpperCase(Locale.ROOT)),
                    List.of(text.split(PAGE_BREAK, -1)),
                    facts.isCut() == 1);
        } catch (NoSuchBlob e) {
            return readAndKept(asset);
        }
    }

    private FileText readAndKept(Asset asset) throws IOException {
        TextFormat format = TextFormat.of(asset.mediaType()).orElseThrow();
        FileText text;
        try (LocalCopy original = LocalCopy.of(store, asset.blobKey())) {
            text = reader.read(format, original.path());
        }
        if (text.outcome() == TextOutcome.READ) {
            byte[] bytes = String.join(PAGE_BREAK, text.pages()).getBytes(StandardCharsets.UTF_8);
            String key = TextFacts.blobKey(asset.sha256(), VERSION);
            store.put(key, new ByteArrayInputStream(bytes), bytes.length, "text/plain; charset=utf-8");
        }
        return text;
    }
}
