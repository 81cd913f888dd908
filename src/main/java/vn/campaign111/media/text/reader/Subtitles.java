package vn.campaign111.media.text.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Reads what is said in SubRip and WebVTT files: no numbers, no time codes, no styling. A line that is shown again in the
 * next cue, as rolling captions do, is taken once.
 */
final class Subtitles {

    private static final Pattern TIMING = Pattern.compile("\\s*(\\d+:)?\\d+:\\d\\d[.,]\\d+\\s*-->.*");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>|\\{\\\\[^}]{0,200}}");
    private static final Pattern BLOCK = Pattern.compile("(WEBVTT|NOTE|STYLE|REGION)(\\s.*|)");

    private Subtitles() {}

    static void read(BufferedReader lines, PageCollector pages) throws IOException {
        boolean spoken = false;
        String last = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || BLOCK.matcher(line).matches()) {
                spoken = spoken && !line.isBlank();
            } else if (TIMING.matcher(line).matches()) {
                spoken = true;
            } else if (spoken) {
                String words = unescaped(TAG.matcher(line).replaceAll("")).strip();
                if (!words.equals(last)) {
                    pages.add(words);
                    pages.add("\n");
                    last = words;
                }
            }
        }
    }

    private static String unescaped(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
    }
}
