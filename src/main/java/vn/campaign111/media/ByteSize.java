package vn.campaign111.media;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Says a number of bytes as people do: {@code 2 GB}, {@code 1,5 MB} (Vietnamese comma, binary thousands). */
final class ByteSize {

    private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

    private ByteSize() {}

    static String text(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 1024 && unit < UNITS.length - 1) {
            amount /= 1024;
            unit++;
        }
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(amount)
                + " "
                + UNITS[unit];
    }
}
