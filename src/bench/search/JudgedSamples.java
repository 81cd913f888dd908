import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads {@code judged.tsv}: kind, question, and the folders of {@code content-samples} that answer it with their grades
 * ({@code em-bi-doa-tung-anh=3 hoi-dap-111=1}), separated by tabs; lines that begin with # are remarks. The set is called as the
 * file, which is named as the samples are: {@code judged.en.tsv} is asked on the English site.
 */
final class JudgedSamples {

    private static final String SLUG = "slug:";

    private JudgedSamples() {}

    static QuestionSet read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
        String locale = name.endsWith(".en") ? "en" : "vi";
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                questions.add(question(line, locale));
            }
        }
        return new QuestionSet(name, locale, false, questions);
    }

    private static Question question(String line, String locale) throws IOException {
        String[] fields = line.split("\t");
        if (fields.length != 3) {
            throw new IllegalArgumentException("three fields, separated by tabs, are needed: " + line);
        }
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String one : fields[2].split(" ")) {
            String[] parts = one.split("=");
            grades.put(key(parts[0], locale), Integer.parseInt(parts[1]));
        }
        return new Question(fields[0], fields[1], grades);
    }

    /** What a document's address ends in. */
    private static String key(String folder, String locale) throws IOException {
        if (folder.equals(Asked.HOTLINE)) {
            return folder;
        }
        Path document = Stream.of("articles", "materials", "campaigns", "pages")
                .map(section -> Path.of("content-samples", section, folder, "index." + locale + ".md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not in content-samples in " + locale + ": " + folder));
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith(SLUG))
                .findFirst()
                .map(line -> line.substring(SLUG.length()).strip())
                .orElse(folder);
    }
}
