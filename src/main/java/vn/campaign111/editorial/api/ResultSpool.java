package vn.campaign111.editorial.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread write an answer while another sends it. What is not sent yet waits in a temporary file, so that a
 * client that reads nothing before it has sent everything neither fills the memory nor stops the work.
 */
final class ResultSpool {

    private final FileChannel file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();

    private long written;
    private boolean ended;
    private boolean abandoned;
    private @Nullable IOException failure;

    /** @param folder where the file stands; made when it is not there */
    ResultSpool(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "answer-", ".ndjson");
        this.file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Adds to the answer; does nothing once nobody reads it any more. */
    void append(byte[] bytes) throws IOException {
        lock.lock();
        try {
            if (abandoned) {
                return;
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                written += file.write(buffer, written);
            }
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the answer. */
    void end() {
        end(null);
    }

    /** Breaks the answer off, so that its reader knows that it is not whole. */
    void fail(IOException cause) {
        end(cause);
    }

    /** Returns what was and will be written; closing it deletes the file. */
    InputStream answer() {
        return new Answer();
    }

    private void end(@Nullable IOException cause) {
        lock.lock();
        try {
            ended = true;
            failure = cause;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something to read after the position; false at the end. */
    private boolean awaitMore(long position) throws IOException {
        while (written <= position && !ended) {
            try {
                more.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for results", e);
            }
        }
        if (written <= position && failure != null) {
            throw failure;
        }
        return written > position;
    }

    private final class Answer extends InputStream {
        private long position;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            lock.lock();
            try {
                if (abandoned || !awaitMore(position)) {
                    return -1;
                }
                int wanted = (int) Math.min(length, written - position);
                int count = file.read(ByteBuffer.wrap(target, offset, wanted), position);
                position += count;
                return count;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() throws IOException {
            lock.lock();
            try {
                abandoned = true;
                file.close();
            } finally {
                lock.unlock();
            }
        }
    }
}
