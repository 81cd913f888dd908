package vn.campaign111.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

/**
 * A disk whose power can be cut: what was not synced is lost, whole or in part, as the disk likes; of a name that was
 * changed and not synced, either may be left.
 */
final class ForgetfulDirectory extends FilterDirectory {

    private final Path folder;
    private final Set<String> synced = new HashSet<>();
    private final Set<String> renamed = new HashSet<>();

    ForgetfulDirectory(Path folder) throws IOException {
        super(FSDirectory.open(folder));
        this.folder = folder;
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
        super.sync(names);
        synced.addAll(names);
    }

    @Override
    public void rename(String source, String target) throws IOException {
        super.rename(source, target);
        if (synced.remove(source)) {
            synced.add(target);
        }
        renamed.add(target);
    }

    @Override
    public void syncMetaData() throws IOException {
        super.syncMetaData();
        renamed.clear();
    }

    @Override
    public void deleteFile(String name) throws IOException {
        super.deleteFile(name);
        synced.remove(name);
    }

    /** Copies what the disk still holds when the power is back. */
    void cutPower(Path left, Random chance) throws IOException {
        for (String name : listAll()) {
            if (name.equals("write.lock") || (renamed.contains(name) && chance.nextBoolean())) {
                continue;
            }
            byte[] bytes;
            try {
                bytes = Files.readAllBytes(folder.resolve(name));
            } catch (NoSuchFileException e) {
                // A merge in the background has just done away with it.
                continue;
            }
            if (synced.contains(name)) {
                Files.write(left.resolve(name), bytes);
            } else if (chance.nextBoolean()) {
                byte[] some = Arrays.copyOf(bytes, chance.nextInt(bytes.length + 1));
                Files.write(left.resolve(name), some);
            }
        }
    }
}
