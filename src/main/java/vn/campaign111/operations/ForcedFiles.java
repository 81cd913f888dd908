package vn.campaign111.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of the embedded database whose writes return when the disk has them, so that a commit that was acknowledged
 * outlives a power cut too. H2 itself hands commits to the operating system and has no setting for more; it does let a
 * product bring file systems of its own, named by a scheme before the path. Public, with a public constructor, because H2
 * makes one for each path.
 */
public final class ForcedFiles extends FilePathWrapper {

    private static final String SCHEME = "forced";

    static {
        FilePath.register(new ForcedFiles());
    }

    /** Returns what H2 calls this file, whose format and place are those of an ordinary one. */
    static String named(Path file) {
        return SCHEME + ":" + file;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return getBase().open(mode.equals("rw") ? "rwd" : mode);
    }
}
