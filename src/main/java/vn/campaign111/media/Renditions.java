package vn.campaign111.media;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/**
 * Makes smaller pictures of PNG and JPEG originals and of the first page of PDF files, when they are first asked for,
 * and keeps them in the store. A few threads of their own do the work, with a bounded queue before them, and callers
 * who want the same rendition at the same time wait for one making.
 */
@Singleton
public class Renditions {

    private static final Logger LOG = LoggerFactory.getLogger(Renditions.class);
    private static final int MAX_WAITING = 64;
    private static final int PATIENCE_SECONDS = 60;
    private static final int HEADER_BYTES = 64 * 1024;

    private final BlobStore store;
    private final ThreadPoolExecutor workers;
    private final Map<String, CompletableFuture<Rendition>> inTheMaking = new ConcurrentHashMap<>();

    Renditions(BlobStore store, MediaSettings settings) {
        this.store = store;
        this.workers = new ThreadPoolExecutor(
                settings.renditionThreads(),
                settings.renditionThreads(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(MAX_WAITING),
                Thread.ofPlatform().name("rendition-", 0).daemon(true).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** Tells whether renditions can be made of the asset at all. */
    public boolean supports(Asset asset) {
        return switch (MediaKind.ofMediaType(asset.mediaType()).orElse(MediaKind.ZIP)) {
            case PNG, JPEG, PDF -> true;
            default -> false;
        };
    }

    /** Returns the size the rendition has, without making it; nothing when only making it would tell. */
    public Optional<Dimensions> dimensions(Asset asset, RenditionPreset preset) {
        Integer width = asset.width();
        Integer height = asset.height();
        return width == null || height == null
                ? Optional.empty()
                : Optional.of(new Dimensions(width, height).within(preset.width()));
    }

    /**
     * Returns the rendition, making it when it is not there; waits for that.
     *
     * @throws Problem {@code rendition.unsupported} for a kind of file that has none, {@code rendition.unreadable} when
     *     the original can't be drawn, {@code rendition.busy} when too many are waiting or this one takes too long
     */
    public Rendition of(Asset asset, RenditionPreset preset) throws IOException {
        if (!supports(asset)) {
            throw new Problem(ProblemKind.NOT_FOUND, "rendition.unsupported", asset.fileName());
        }
        Optional<Rendition> standing = standing(Rendition.blobKey(asset, preset));
        return standing.isPresent() ? standing.get() : made(asset, preset);
    }

    /** Removes every rendition of the original; they come back when they are asked for. */
    public void forget(Asset asset) throws IOException {
        for (RenditionPreset preset : RenditionPreset.values()) {
            store.delete(Rendition.blobKey(asset, preset));
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    private Rendition made(Asset asset, RenditionPreset preset) throws IOException {
        String key = Rendition.blobKey(asset, preset);
        CompletableFuture<Rendition> making = inTheMaking.computeIfAbsent(key, ignored -> begin(asset, preset));
        try {
            return making.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw failure(asset, e);
        }
    }

    private CompletableFuture<Rendition> begin(Asset asset, RenditionPreset preset) {
        try {
            return CompletableFuture.supplyAsync(() -> make(asset, preset), workers);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    /** Looks again whether it stands there, for somebody may have finished it since the caller looked. */
    private Rendition make(Asset asset, RenditionPreset preset) {
        String key = Rendition.blobKey(asset, preset);
        try {
            Optional<Rendition> standing = standing(key);
            return standing.isPresent() ? standing.get() : draw(asset, preset);
        } catch (IOException e) {
            throw new CompletionException(e);
        } finally {
            inTheMaking.remove(key);
        }
    }

    private Rendition draw(Asset asset, RenditionPreset preset) throws IOException {
        String key = Rendition.blobKey(asset, preset);
        try (LocalCopy original = LocalCopy.of(store, asset.blobKey())) {
            EncodedPicture picture = EncodedPicture.of(original.path(), asset.mediaType(), preset.width());
            int length = picture.bytes().length;
            store.put(key, new ByteArrayInputStream(picture.bytes()), length, picture.mediaType());
            Dimensions size = picture.size();
            return new Rendition(picture.mediaType(), length, size.width(), size.height(), key);
        }
    }

    /** What stands in the store says itself what it is. */
    private Optional<Rendition> standing(String key) throws IOException {
        Optional<BlobInfo> blob = store.head(key);
        if (blob.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = store.open(key, 0, HEADER_BYTES)) {
            byte[] head = bytes.readAllBytes();
            String mediaType = FoundType.in(head).mediaType();
            try (Picture picture =
                    Picture.open(new MemoryCacheImageInputStream(new ByteArrayInputStream(head)), mediaType)) {
                Dimensions size = picture.dimensions();
                return Optional.of(new Rendition(mediaType, blob.get().byteSize(), size.width(), size.height(), key));
            }
        } catch (NoSuchBlob e) {
            return Optional.empty();
        }
    }

    /** A store that fails is the store's trouble; anything else means that the original can't be drawn. */
    private static Problem failure(Asset asset, ExecutionException failure) throws IOException {
        if (failure.getCause() instanceof NoSuchBlob absent) {
            throw absent;
        }
        if (failure.getCause() instanceof BlobStoreRefusal refusal) {
            throw refusal;
        }
        LOG.warn("no rendition of asset {}", asset.id(), failure.getCause());
        return new Problem(ProblemKind.INVALID, "rendition.unreadable", asset.fileName());
    }

    private static Problem busy() {
        return new Problem(ProblemKind.UNAVAILABLE, "rendition.busy");
    }
}
