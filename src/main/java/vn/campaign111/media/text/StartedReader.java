package vn.campaign111.media.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.campaign111.media.text.reader.Limits;
import vn.campaign111.media.text.reader.ReaderProcess;
import vn.campaign111.media.text.reader.TextFormat;

/** A running reading process; reads one file after another until it is closed or ends by itself. */
final class StartedReader implements AutoCloseable {

    private static final int START_SECONDS = 60;
    /** What the virtual machine ends with when its memory is used up and it was told to end then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int MOST_BYTES_PER_CHARACTER = 3;

    private final Limits limits;
    private final ScheduledExecutorService clock;
    private final ReaderCommand command;
    private final Process process;
    private final DataOutputStream asked;
    private final DataInputStream answers;

    /** Starts it and waits until it is ready. */
    StartedReader(TextSettings settings, ScheduledExecutorService clock) throws IOException {
        this.limits = settings.limits();
        this.clock = clock;
        this.command = new ReaderCommand(settings);
        this.process = command.start();
        this.asked = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        ScheduledFuture<?> end = clock.schedule(process::destroyForcibly, START_SECONDS, TimeUnit.SECONDS);
        try {
            if (answers.readByte() != ReaderProcess.READY) {
                throw new IOException("it says something else than that it is ready");
            }
        } catch (IOException e) {
            close();
            throw new IOException(
                    "the process that reads files did not start: " + String.join(" ", command.words()), e);
        } finally {
            end.cancel(false);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    FileText read(TextFormat format, Path file) throws ReaderEnded {
        ScheduledFuture<Boolean> end =
                clock.schedule(() -> process.destroyForcibly() != null, limits.seconds(), TimeUnit.SECONDS);
        try {
            asked.writeUTF(format.name());
            asked.writeUTF(file.toAbsolutePath().toString());
            asked.flush();
            return answer(format);
        } catch (IOException | IllegalArgumentException e) {
            boolean late = end.isDone();
            close();
            throw new ReaderEnded(late ? TextOutcome.TOO_SLOW : outcomeOf(process.exitValue()));
        } finally {
            end.cancel(false);
        }
    }

    /** What is answered is believed no more than the file: a process that was taken over may say anything. */
    private FileText answer(TextFormat format) throws IOException {
        TextOutcome outcome = TextOutcome.valueOf(answers.readUTF());
        boolean cut = answers.readBoolean();
        int count = bounded(answers.readInt(), limits.pages());
        int room = limits.characters() * MOST_BYTES_PER_CHARACTER;
        List<String> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = bounded(answers.readInt(), room);
            room -= length;
            pages.add(new String(answers.readNBytes(length), StandardCharsets.UTF_8));
        }
        return outcome == TextOutcome.READ ? new FileText(outcome, format.unit(), pages, cut) : FileText.none(outcome);
    }

    private static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("the reading process answers out of bounds: " + number);
        }
        return number;
    }

    private static TextOutcome outcomeOf(int exit) {
        return exit == OUT_OF_MEMORY ? TextOutcome.TOO_COMPLEX : TextOutcome.DAMAGED;
    }

    /** Ends it, wherever it is, and removes what it left behind. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        command.cleanUp();
    }
}
