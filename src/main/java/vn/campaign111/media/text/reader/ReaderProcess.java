package vn.campaign111.media.text.reader;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;
import vn.campaign111.media.text.TextOutcome;

/**
 * The main class of the process that reads files, so that a file made to do harm harms nothing but that process. It is
 * told on standard input the name of a {@link TextFormat} and a path, answers on standard output with an outcome, whether
 * the text was cut, and the pages, and waits for the next until its input ends.
 */
public final class ReaderProcess {

    /** The first byte on standard output: the process has started. */
    public static final int READY = 1;

    private static final int GRACE_SECONDS = 10;
    private static final int TOO_LATE = 4;

    private final Limits limits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock").factory());

    private ReaderProcess(Limits limits) {
        this.limits = limits;
    }

    /** @param arguments see {@link Limits#arguments()} */
    public static void main(String[] arguments) throws IOException {
        DataInputStream asked = new DataInputStream(System.in);
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints must not stand among the answers.
        System.setOut(System.err);
        answers.writeByte(READY);
        answers.flush();
        new ReaderProcess(Limits.of(arguments)).serve(asked, answers);
    }

    private void serve(DataInputStream asked, DataOutputStream answers) throws IOException {
        while (true) {
            TextFormat format;
            try {
                format = TextFormat.valueOf(asked.readUTF());
            } catch (EOFException e) {
                return;
            }
            Path file = Path.of(asked.readUTF());
            ScheduledFuture<?> end = clock.schedule(
                    () -> Runtime.getRuntime().halt(TOO_LATE), limits.seconds() + GRACE_SECONDS, TimeUnit.SECONDS);
            PageCollector pages = new PageCollector(limits);
            TextOutcome outcome = read(format, file, pages);
            end.cancel(false);
            answer(answers, outcome, pages);
        }
    }

    private TextOutcome read(TextFormat format, Path file, PageCollector pages) {
        try {
            if (format.isArchive() && !Unpacked.isWithin(limits.unpackedBytes(), file)) {
                return TextOutcome.TOO_LARGE;
            }
            format.read(file, pages);
            return TextOutcome.READ;
        } catch (InvalidPasswordException | EncryptedDocumentException e) {
            return TextOutcome.PASSWORD;
        } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
            return pages.isCut() ? TextOutcome.READ : TextOutcome.DAMAGED;
        }
    }

    /** Nothing is kept of a file that failed half-way: it would be another half tomorrow. */
    private static void answer(DataOutputStream answers, TextOutcome found, PageCollector pages) throws IOException {
        List<String> told = found == TextOutcome.READ ? pages.pages() : List.of();
        TextOutcome outcome = found == TextOutcome.READ && told.isEmpty() ? TextOutcome.NO_TEXT : found;
        answers.writeUTF(outcome.name());
        answers.writeBoolean(pages.isCut());
        answers.writeInt(told.size());
        for (String page : told) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            answers.writeInt(bytes.length);
            answers.write(bytes);
        }
        answers.flush();
    }
}
