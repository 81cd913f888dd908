package vn.campaign111.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import vn.campaign111.kernel.InvalidInput;
import vn.campaign111.kernel.Issue;
import vn.campaign111.kernel.Sha256;

/** Counts and hashes the bytes that pass, and stops when there are too many. */
final class MeasuredStream extends FilterInputStream {

    private final MessageDigest digest = Sha256.digest();
    private final long limit;
    private long count;

    MeasuredStream(InputStream bytes, long limit) {
        super(bytes);
        this.limit = limit;
    }

    long count() {
        return count;
    }

    /** Returns the digest of what has passed; call it once, at the end. */
    String sha256() {
        return Sha256.hex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            digest.update(buffer, offset, read);
            count += read;
        }
        if (count > limit) {
            throw new InvalidInput(Issue.of("file", "asset.too-large", ByteSize.text(limit)));
        }
        return read;
    }

    @Override
    public long skip(long bytes) {
        throw new UnsupportedOperationException("every byte is hashed");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
