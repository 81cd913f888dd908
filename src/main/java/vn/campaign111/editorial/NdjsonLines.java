package vn.campaign111.editorial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.campaign111.kernel.Issue;

/**
 * Parts a stream of bytes into lines of UTF-8, each bounded in length. A line that is too long or is not UTF-8 is an issue,
 * not the end: the next line is read as if nothing had happened.
 */
final class NdjsonLines {

    private static final int BUFFER = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final int maxLength;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int at;
    private int end;
    private int number;

    /** @param maxLength bytes a line may have */
    NdjsonLines(InputStream bytes, int maxLength) {
        this.bytes = bytes;
        this.maxLength = maxLength;
    }

    /**
     * A line: its text, or why it has none.
     *
     * @param number from 1
     * @param text empty when there is an issue
     */
    record Line(int number, String text, Optional<Issue> issue) {}

    /** Returns the next line, or nothing at the end. */
    Optional<Line> next() throws IOException {
        line.reset();
        long length = 0;
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            if (length <= maxLength) {
                line.write(buffer, from, at - from);
            }
            if (at < end) {
                at++;
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        number++;
        return Optional.of(length > maxLength ? tooLong(length) : decoded());
    }

    private Line tooLong(long length) {
        return new Line(number, "", Optional.of(Issue.of("", "import.line-too-long", length, maxLength)));
    }

    private Line decoded() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line(number, marked ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException e) {
            return new Line(number, "", Optional.of(Issue.of("", "import.not-utf8")));
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, bytes.read(buffer, 0, BUFFER));
        return end > 0;
    }
}
