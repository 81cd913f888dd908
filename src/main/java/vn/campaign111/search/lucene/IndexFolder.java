package vn.campaign111.search.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;
import vn.campaign111.search.SearchEngine.Rebuilding;

/**
 * The folder of the index: generations side by side and the file {@code CURRENT}, which names the one that serves. The
 * lock stands beside the folder, so that deleting the folder does not lose it.
 */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURRENT = "CURRENT";
    private static final String GENERATION = "generation-";
    /** Stands in a generation that lacks something; it answers only until another is built. */
    private static final String DAMAGED = "DAMAGED";

    private static final String BUILT = "built";
    private static final Pattern NOTE = Pattern.compile("(built|[0-9]{1,15}) [0-9]{1,15}");

    /**
     * What holds the locks this process has, by data folder, asked before a lock file is opened: closing any channel of a
     * file gives back the lock that another channel of the process holds. Guards itself.
     */
    private static final Map<Path, FileChannel> HELD = new HashMap<>();

    private final Path dataFolder;
    private final Path folder;
    private final Path lockFile;
    private final Path progressFile;
    private @Nullable FileChannel lockChannel;

    IndexFolder(Path dataFolder) {
        this.dataFolder = dataFolder;
        this.folder = dataFolder.resolve("index");
        this.lockFile = dataFolder.resolve("index.lock");
        this.progressFile = dataFolder.resolve("index.progress");
    }

    /** Tells whether another serves this index, as a rule another process. */
    boolean isLockedElsewhere() throws IOException {
        synchronized (HELD) {
            if (lockChannel != null || !Files.exists(lockFile)) {
                return false;
            }
            if (HELD.containsKey(dataFolder.toRealPath())) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
                return channel.tryLock() == null;
            }
        }
    }

    /** Takes the lock that makes this the only one to write. */
    void lock() throws IOException {
        Files.createDirectories(folder);
        synchronized (HELD) {
            Path real = dataFolder.toRealPath();
            FileChannel channel = HELD.containsKey(real) ? null : locked();
            if (channel == null) {
                throw new Problem(ProblemKind.CONFLICT, "search.index-locked", folder.toAbsolutePath());
            }
            HELD.put(real, channel);
            lockChannel = channel;
        }
    }

    /** Returns a channel that holds the lock, or null when another process holds it. */
    private @Nullable FileChannel locked() throws IOException {
        FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return channel;
        }
        channel.close();
        return null;
    }

    /** Gives the lock back, if this took it; it can be taken again. */
    void unlock() throws IOException {
        synchronized (HELD) {
            FileChannel held = lockChannel;
            if (held != null) {
                lockChannel = null;
                HELD.values().remove(held);
                held.close();
            }
        }
    }

    /** Returns the generation that serves, when the folder names one that is there; what can't be read names none. */
    Optional<Path> current() {
        Path pointer = folder.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        try {
            // This charset has a letter for every byte; others fail on a damaged one.
            String name = Files.readString(pointer, StandardCharsets.ISO_8859_1).strip();
            return name.matches(GENERATION + "[0-9]+")
                    ? Optional.of(folder.resolve(name)).filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException e) {
            LOG.warn("which search index serves can't be read: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Returns the youngest generation that lacks nothing as far as is known; one that was never finished can't be opened. */
    Optional<Path> youngest() throws IOException {
        return generations().stream()
                .filter(generation -> !isDamaged(generation))
                .max(Comparator.comparingLong(IndexFolder::number));
    }

    static boolean isDamaged(Path generation) {
        return Files.exists(generation.resolve(DAMAGED));
    }

    /** Notes lastingly that a generation lost something, before anything is done about it. */
    static void noteDamage(Path generation) throws IOException {
        Path note = generation.resolve(DAMAGED);
        if (!Files.exists(note)) {
            Files.createFile(note);
            IOUtils.fsync(generation, true);
        }
    }

    /** Returns a new, empty generation. */
    Path begin() throws IOException {
        Files.createDirectories(folder);
        long newest = 0;
        for (Path generation : generations()) {
            newest = Math.max(newest, number(generation));
        }
        return Files.createDirectory(folder.resolve(GENERATION + (newest + 1)));
    }

    /** Makes a generation the one that serves, at once and lastingly. */
    void use(Path generation) throws IOException {
        Path draft = folder.resolve(CURRENT + ".new");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(generation.getFileName() + "\n"));
            channel.force(true);
        }
        Files.move(draft, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(folder, true);
    }

    /** Tells other processes how far a rebuild is. */
    void noteProgress(Rebuilding rebuild) {
        note(rebuild.done() + " " + rebuild.total());
    }

    /** Tells other processes that a generation serves that was built up to a journal entry. */
    void noteBuilt(long position) {
        note(BUILT + " " + position);
    }

    private void note(String line) {
        try {
            Files.writeString(progressFile, line + "\n");
        } catch (IOException e) {
            LOG.debug("could not tell other processes of the index: {}", e.toString());
        }
    }

    /** Returns how far a rebuild in another process is, or nothing when none is under way. */
    Optional<Rebuilding> progress() {
        String[] noted = noted();
        return noted.length == 2 && !noted[0].equals(BUILT)
                ? Optional.of(new Rebuilding(Long.parseLong(noted[0]), Long.parseLong(noted[1])))
                : Optional.empty();
    }

    /** Returns the journal entry up to which the last generation was built, 0 when that is not known. */
    long builtUpTo() {
        String[] noted = noted();
        return noted.length == 2 && noted[0].equals(BUILT) ? Long.parseLong(noted[1]) : 0;
    }

    private String[] noted() {
        try {
            String line = Files.readString(progressFile).strip();
            return NOTE.matcher(line).matches() ? line.split(" ", -1) : new String[0];
        } catch (IOException e) {
            return new String[0];
        }
    }

    /** Deletes every generation but one; what can't be deleted now is tried again at the next start. */
    void deleteAllBut(@Nullable Path kept) {
        try {
            generations().stream()
                    .filter(generation -> !generation.equals(kept))
                    .forEach(IndexFolder::delete);
        } catch (IOException e) {
            LOG.warn("could not look for old indices in {}: {}", folder, e.toString());
        }
    }

    /** Deletes a generation; what can't be deleted now is tried again at the next start. */
    static void delete(Path generation) {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("could not delete the old index {}: {}", generation, e.toString());
        }
    }

    private List<Path> generations() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> number(entry) > 0).toList();
        }
    }

    private static long number(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return name.matches(GENERATION + "[0-9]{1,15}") ? Long.parseLong(name.substring(GENERATION.length())) : 0;
    }
}
