package vn.campaign111.media;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.campaign111.kernel.Identifier;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;

/** Stores originals and finds them again. Who may store or read is decided by the callers. */
@Singleton
public class Assets {

    private static final int BATCH = 500;

    private final BlobStore store;
    private final Inspection inspection;
    private final AssetRows rows;
    private final AssetRegister register;
    private final MediaSettings settings;
    private final Clock clock;
    private final TransactionOperations<Connection> transactions;

    Assets(
            BlobStore store,
            Inspection inspection,
            AssetRows rows,
            AssetRegister register,
            MediaSettings settings,
            Clock clock,
            TransactionOperations<Connection> transactions) {
        this.store = store;
        this.inspection = inspection;
        this.rows = rows;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Keeps what the stream holds as a new asset. The bytes are streamed to a passing key, looked into, moved to the
     * key of their hash and read back, all outside any transaction; then the row and its journal entry are written.
     *
     * @param fileName as the sender wrote it; its extension must agree with the bytes
     * @param creator the account that brings it
     * @throws InvalidInput when the file is empty, too large, of a kind not kept, damaged, unsafe, or not what its name
     *     says; the field is {@code file}
     */
    public Asset store(InputStream bytes, String fileName, String creator) throws IOException {
        requireNoTransaction();
        String name = FileName.clean(fileName);
        byte[] head = bytes.readNBytes(FoundType.HEAD_BYTES);
        if (head.length == 0) {
            throw new InvalidInput(Issue.of("file", "asset.empty", name));
        }
        MediaKind presumed = KindDecision.of(name, FoundType.in(head));
        String key = "staging/" + Identifier.next();
        try {
            Received file = receive(key, name, presumed, head, bytes);
            Facts facts = inspection.inspect(file);
            Asset asset = asset(file, facts, creator);
            settle(key, asset);
            return register.record(asset);
        } finally {
            store.delete(key);
        }
    }

    public Optional<Asset> find(String id) {
        return rows.findById(id);
    }

    /** Returns those that exist, in the order of the ids. */
    public List<Asset> findAll(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Asset> byId = rows.withIds(ids).stream().collect(Collectors.toMap(Asset::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** Returns the assets that share the original, oldest first. */
    public List<Asset> bySha256(String sha256) {
        return rows.withSha256(sha256);
    }

    /** Opens the original; the caller closes the stream. */
    public InputStream open(Asset asset) throws IOException {
        return store.open(asset.blobKey());
    }

    /** Opens a part of the original; the caller closes the stream. */
    public InputStream open(Asset asset, long offset, long length) throws IOException {
        return store.open(asset.blobKey(), offset, length);
    }

    /**
     * Compares every row with the store.
     *
     * @param deep also read every original and compare its hash
     */
    public List<AssetFault> faults(boolean deep) throws IOException {
        List<AssetFault> faults = new ArrayList<>();
        List<Asset> batch = rows.after("", BATCH);
        while (!batch.isEmpty()) {
            for (Asset asset : batch) {
                fault(asset, deep)
                        .map(what -> new AssetFault(asset.id(), asset.blobKey(), what))
                        .ifPresent(faults::add);
            }
            batch = rows.after(batch.getLast().id(), BATCH);
        }
        return faults;
    }

    private Received receive(String key, String name, MediaKind kind, byte[] head, InputStream rest)
            throws IOException {
        MeasuredStream measured =
                new MeasuredStream(new SequenceInputStream(new ByteArrayInputStream(head), rest), settings.maxBytes());
        store.put(key, measured, -1, kind.mediaType());
        return new Received(key, name, kind, head, measured.count(), measured.sha256());
    }

    private Asset asset(Received file, Facts facts, String creator) {
        return new Asset(
                Identifier.next(),
                file.sha256(),
                facts.kind().mediaType(),
                file.byteSize(),
                file.name(),
                facts.width(),
                facts.height(),
                facts.pages(),
                creator,
                clock.instant());
    }

    /** Keeps an original that already stands there whole; one that does not is replaced. */
    private void settle(String key, Asset asset) throws IOException {
        if (fault(asset, true).isEmpty()) {
            return;
        }
        store.move(key, asset.blobKey());
        Optional<String> fault = fault(asset, true);
        if (fault.isPresent()) {
            throw new IOException("the original just stored under " + asset.blobKey() + " " + fault.get());
        }
    }

    private Optional<String> fault(Asset asset, boolean deep) throws IOException {
        Optional<BlobInfo> blob = store.head(asset.blobKey());
        if (blob.isEmpty()) {
            return Optional.of("is missing");
        }
        if (blob.get().byteSize() != asset.byteSize()) {
            return Optional.of("has " + blob.get().byteSize() + " bytes instead of " + asset.byteSize());
        }
        return deep && !sha256(asset.blobKey()).equals(asset.sha256())
                ? Optional.of("was altered: its hash differs")
                : Optional.empty();
    }

    private String sha256(String key) throws IOException {
        try (MeasuredStream bytes = new MeasuredStream(store.open(key), Long.MAX_VALUE)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return bytes.sha256();
        }
    }

    /** A slow upload inside a transaction would hold a connection, and perhaps locks, for minutes. */
    private void requireNoTransaction() {
        if (transactions.findTransactionStatus().isPresent()) {
            throw new IllegalStateException("store files before the transaction begins");
        }
    }
}
