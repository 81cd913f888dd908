package vn.campaign111.search.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.jspecify.annotations.Nullable;

/** The files of a commit as they were written, to notice when one is gone, cut short or altered. Used by one thread. */
final class CommittedFiles {

    private static final long REST_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final @Nullable Directory directory;
    private final Map<String, Long> lengths;
    private final Deque<String> unread = new ArrayDeque<>();
    private long restUntil;

    private CommittedFiles(@Nullable Directory directory, Map<String, Long> lengths, long restUntil) {
        this.directory = directory;
        this.lengths = lengths;
        this.restUntil = restUntil;
    }

    /** Returns those of an index that was never committed. */
    static CommittedFiles none() {
        return new CommittedFiles(null, Map.of(), System.nanoTime() + REST_NANOS);
    }

    /** Returns the files of the last commit of a directory, all of which were just read or written. */
    static CommittedFiles of(Directory directory) throws IOException {
        return new CommittedFiles(directory, lengths(directory), System.nanoTime() + REST_NANOS);
    }

    /** Returns the files of the commit after this one; reading through goes on where it is. */
    CommittedFiles next(Directory directory) throws IOException {
        CommittedFiles next = new CommittedFiles(directory, lengths(directory), restUntil);
        unread.stream().filter(next.lengths::containsKey).forEach(next.unread::add);
        return next;
    }

    private static Map<String, Long> lengths(Directory directory) throws IOException {
        Map<String, Long> lengths = new HashMap<>();
        for (String file : SegmentInfos.readLatestCommit(directory).files(true)) {
            lengths.put(file, directory.fileLength(file));
        }
        return Map.copyOf(lengths);
    }

    /** Tells whether every file is there and as long as it was. */
    boolean areThere() {
        if (directory == null) {
            return true;
        }
        try {
            for (Map.Entry<String, Long> file : lengths.entrySet()) {
                if (directory.fileLength(file.getKey()) != file.getValue()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads one more file and tells whether its bytes are the ones that were written; rests after the last. */
    boolean isNextWhole() {
        if (unread.isEmpty()) {
            if (System.nanoTime() - restUntil < 0) {
                return true;
            }
            unread.addAll(lengths.keySet());
        }
        String file = unread.poll();
        if (unread.isEmpty()) {
            restUntil = System.nanoTime() + REST_NANOS;
        }
        return file == null || isWhole(file);
    }

    /** Reads every file, now. */
    boolean areWhole() {
        return lengths.keySet().stream().allMatch(this::isWhole);
    }

    private boolean isWhole(String file) {
        if (directory == null) {
            return true;
        }
        try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(input);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
