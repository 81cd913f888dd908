package vn.campaign111.media.text.reader;

import java.util.List;

/**
 * How far a file is read before the reader gives up or cuts.
 *
 * @param pages at most so many are kept
 * @param characters at most so many are kept of all pages together
 * @param unpackedBytes an archive that unpacks to more is not read
 * @param seconds after so many, and some grace, the process ends itself; it is ended from outside before
 */
public record Limits(int pages, int characters, long unpackedBytes, int seconds) {

    /** Returns the limits as arguments of the reading process. */
    public List<String> arguments() {
        return List.of(
                Integer.toString(pages),
                Integer.toString(characters),
                Long.toString(unpackedBytes),
                Integer.toString(seconds));
    }

    static Limits of(String[] arguments) {
        return new Limits(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Long.parseLong(arguments[2]),
                Integer.parseInt(arguments[3]));
    }
}
