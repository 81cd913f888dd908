package vn.campaign111.partners.portal;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/** Says a number of bytes as people do: {@code 1,5 MB}. */
final class FileSize {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");
    private static final int STEP = 1024;

    private FileSize() {}

    static String text(long bytes, Locale locale) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.size() - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(amount < 10 && unit > 1 ? 1 : 0);
        return format.format(amount) + "\u00A0" + UNITS.get(unit);
    }
}
