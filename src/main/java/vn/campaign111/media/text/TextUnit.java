package vn.campaign111.media.text;

import java.util.Locale;

/** What the parts of a file's text are. */
public enum TextUnit {
    /** Pages of a PDF file. */
    PAGE,
    /** Slides of a presentation, each with its speaker's notes. */
    SLIDE,
    /** Sheets of a workbook. */
    SHEET,
    /** The file has no parts that could be named: its text is one. */
    NONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
