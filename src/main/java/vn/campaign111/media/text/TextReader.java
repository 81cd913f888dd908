package vn.campaign111.media.text;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.campaign111.media.text.reader.TextFormat;

/** Reads files in a process of their own, one at a time; the process is started when it is needed and stays for the next. */
@Singleton
class TextReader implements AutoCloseable {

    private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final TextSettings settings;
    private final ReentrantLock turn = new ReentrantLock();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("file-text-clock").factory());
    private volatile @Nullable StartedReader standing;
    private volatile boolean closed;
    private long lastUsed;

    TextReader(TextSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads the words of the file.
     *
     * @throws IOException when the file is not there or the process can't be started; that says nothing about the file
     */
    FileText read(TextFormat format, Path file) throws IOException {
        if (Files.size(file) > settings.maxBytes()) {
            return FileText.none(TextOutcome.TOO_LARGE);
        }
        turn.lock();
        try {
            return read(format, file, true);
        } finally {
            lastUsed = System.nanoTime();
            turn.unlock();
        }
    }

    /** A process may be ended by others, or by what an earlier file left in it; only the second time it was the file. */
    private FileText read(TextFormat format, Path file, boolean again) throws IOException {
        try {
            return started().read(format, file);
        } catch (ReaderEnded e) {
            standing = null;
            return again && e.outcome() != TextOutcome.TOO_SLOW
                    ? read(format, file, false)
                    : FileText.none(e.outcome());
        }
    }

    private StartedReader started() throws IOException {
        StartedReader reader = standing;
        if (reader != null && reader.isAlive()) {
            return reader;
        }
        end(reader);
        reader = new StartedReader(settings, clock);
        standing = reader;
        if (closed) {
            end(reader);
            throw new IOException("the product is being ended");
        }
        return reader;
    }

    /** Ends a process that was not needed for a while; its memory is free then. */
    void restWhenIdle() {
        if (turn.tryLock()) {
            try {
                if (System.nanoTime() - lastUsed > IDLE_NANOS) {
                    end(standing);
                    standing = null;
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** Does not wait for a file that is just being read. */
    @Override
    @PreDestroy
    public void close() {
        closed = true;
        end(standing);
        clock.shutdownNow();
    }

    private static void end(@Nullable StartedReader reader) {
        if (reader != null) {
            reader.close();
        }
    }
}
