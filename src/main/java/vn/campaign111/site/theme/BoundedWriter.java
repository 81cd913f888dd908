package vn.campaign111.site.theme;

import java.io.IOException;
import java.io.Writer;

/** Holds what a template writes and stops one that never ends. */
final class BoundedWriter extends Writer {

    static final int MAX_CHARACTERS = 4_000_000;

    private final StringBuilder text = new StringBuilder(32 * 1024);

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > MAX_CHARACTERS) {
            throw new IOException("a template wrote more than " + MAX_CHARACTERS + " characters");
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }
}
