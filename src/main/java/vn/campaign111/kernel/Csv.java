package vn.campaign111.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of facts that ship with the product: {@code reference/<name>.csv}, UTF-8, first row the names. */
public final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private Csv() {}

    /** Returns the rows of a table; an empty cell reads as null. */
    public static List<CSVRecord> reference(String name) {
        String path = "reference/" + name + ".csv";
        try (InputStream bytes = Csv.class.getClassLoader().getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException(path + " is missing from the product");
            }
            return FORMAT.parse(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
