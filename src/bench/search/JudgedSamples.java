import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code judged.tsv}: kind, question, and the folders of {@code content-samples} that answer it with their grades
 * ({@code em-bi-doa-tung-anh=3 hoi-dap-111=1}), separated by tabs; lines that begin with # are remarks. The set is called as the
 * file.
 */
final class JudgedSamples {

    private JudgedSamples() {}

    static QuestionSet read(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                questions.add(question(line));
            }
        }
        String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
        return new QuestionSet(name, "vi", false, questions);
    }

    private static Question question(String line) {
        String[] fields = line.split("\t");
        if (fields.length != 3) {
            throw new IllegalArgumentException("three fields, separated by tabs, are needed: " + line);
        }
        Map<String, Integer> grades = new LinkedHashMap<>();
        for (String one : fields[2].split(" ")) {
            String[] parts = one.split("=");
            if (!folderExists(parts[0])) {
                throw new IllegalArgumentException("no such folder in content-samples: " + one);
            }
            grades.put(parts[0], Integer.parseInt(parts[1]));
        }
        return new Question(fields[0], fields[1], grades);
    }

    private static boolean folderExists(String slug) {
        return slug.equals(Asked.HOTLINE)
                || List.of("articles", "materials", "campaigns", "pages").stream()
                        .anyMatch(section -> Files.isDirectory(Path.of("content-samples", section, slug)));
    }
}
