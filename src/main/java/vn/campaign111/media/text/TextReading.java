package vn.campaign111.media.text;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.journal.Follower;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.media.Asset;
import vn.campaign111.media.AssetEvent;
import vn.campaign111.media.Assets;
import vn.campaign111.media.NoSuchBlob;
import vn.campaign111.media.text.reader.TextFormat;

/**
 * Looks into files in the background after they were stored, one at a time. What is still to do stands in the database, so
 * nothing is forgotten when the product ends; the journal only wakes it, and nobody waits for it.
 */
@Singleton
class TextReading implements Follower, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
    private static final int BATCH = 50;
    private static final int PAUSE_SECONDS = 60;

    private final Journal journal;
    private final Assets assets;
    private final TextRows rows;
    private final FileTexts texts;
    private final TextReader reader;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("file-text").factory());
    private @Nullable ScheduledFuture<?> looking;

    TextReading(Journal journal, Assets assets, TextRows rows, FileTexts texts, TextReader reader) {
        this.journal = journal;
        this.assets = assets;
        this.rows = rows;
        this.texts = texts;
        this.reader = reader;
    }

    @Override
    public String name() {
        return "file-text";
    }

    /** What was stored up to now is found in the database, so only what comes after is followed. */
    @Override
    public long position() {
        long head = journal.head();
        looking = thread.scheduleWithFixedDelay(this::look, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
        return head;
    }

    @Override
    public void follow(List<JournalEntry> entries) {
        boolean stored = entries.stream().anyMatch(AssetEvent::isStored);
        if (stored && !thread.isShutdown() && woken.compareAndSet(false, true)) {
            thread.execute(this::look);
        }
    }

    private void look() {
        woken.set(false);
        try {
            readAll();
            texts.tellMissed();
            reader.restWhenIdle();
        } catch (IOException | RuntimeException e) {
            if (!thread.isShutdown()) {
                LOG.warn("files can't be looked into just now; trying again in {} s", PAUSE_SECONDS, e);
            }
        }
    }

    private void readAll() throws IOException {
        List<String> ids = unread("");
        while (!ids.isEmpty()) {
            for (Asset asset : assets.findAll(ids)) {
                read(asset);
            }
            ids = unread(ids.getLast());
        }
    }

    private List<String> unread(String afterId) {
        return rows.unread(afterId, TextFormat.mediaTypes(), FileTexts.VERSION, BATCH);
    }

    /** An asset with the same original may have been read since the question. */
    private void read(Asset asset) throws IOException {
        if (texts.facts(List.of(asset)).values().stream().anyMatch(TextFacts::isCurrent)) {
            return;
        }
        try {
            texts.read(asset);
        } catch (NoSuchBlob e) {
            LOG.warn("asset {} has lost its original", asset.id());
        }
    }

    @Override
    @PreDestroy
    public void close() {
        if (looking != null) {
            looking.cancel(true);
        }
        thread.shutdownNow();
        reader.close();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("a file was still being looked into when the product ended; it will be looked into again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
