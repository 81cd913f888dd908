package vn.campaign111.editorial.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Breaks off when more bytes come than are allowed, however small they were while packed. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream bytes, long most) {
        super(bytes);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        return counted(count, count);
    }

    private int counted(int answer, int count) throws IOException {
        if (answer >= 0) {
            left -= count;
        }
        if (left < 0) {
            throw new IOException("more bytes than allowed");
        }
        return answer;
    }
}
