import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Passages and questions of one or several kinds, from a folder of JSON lines.
 *
 * @param passages by key, each as a line the import reads
 */
record Corpus(String name, Map<String, String> passages, List<Question> questions) {

    private static final int BATCH = 1_000;
    private static final int TITLE = 80;

    /** Reads the folder, or each of its sub-folders as a kind; passages of one kind may answer another's questions. */
    static Corpus read(Path folder, Options.Titles titles) throws IOException {
        List<Path> kinds = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(one -> Files.exists(one.resolve("questions.jsonl"))).sorted().forEach(kinds::add);
        }
        if (Files.exists(folder.resolve("questions.jsonl"))) {
            kinds.add(folder);
        }
        Map<String, String> passages = new LinkedHashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Path kind : kinds) {
            for (String line : lines(kind.resolve("passages.jsonl"))) {
                Map<String, Object> passage = Json.object(line);
                passages.put((String) passage.get("id"), importLine(passages.size(), passage, titles));
            }
            for (String line : lines(kind.resolve("questions.jsonl"))) {
                questions.add(question(kind.getFileName().toString(), Json.object(line)));
            }
        }
        return new Corpus(folder.getFileName().toString(), passages, questions);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }

    private static Question question(String kind, Map<String, Object> fields) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        ((List<?>) fields.get("relevant")).forEach(id -> grades.put((String) id, Question.BEST));
        return new Question(kind, (String) fields.get("text"), grades);
    }

    private static String importLine(int number, Map<String, Object> passage, Options.Titles titles) {
        String text = (String) passage.get("text");
        String title = (String) passage.get("title");
        if (title == null) {
            title = titles == Options.Titles.SAME ? "Đoạn văn" : firstWords(text);
        }
        return "{\"id\":%s,\"slug\":\"p-%d\",\"type\":\"article\",\"locale\":\"vi\",\"title\":%s,"
                        .formatted(Json.quoted((String) passage.get("id")), number, Json.quoted(title))
                + "\"summary\":\"Đoạn văn.\",\"body\":%s,".formatted(Json.quoted(text))
                + "\"topics\":[\"digital-skills\"],\"audiences\":[\"parents\"]}";
    }

    private static String firstWords(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= TITLE ? line : line.substring(0, line.lastIndexOf(' ', TITLE) + 1).strip();
    }

    /** Imports all passages; the questions then name the product's own keys. */
    QuestionSet imported(Product product) throws IOException, InterruptedException {
        String token = product.token();
        Map<String, String> keys = new HashMap<>();
        List<String> lines = List.copyOf(passages.values());
        for (int from = 0; from < lines.size(); from += BATCH) {
            System.err.printf("  imported: %d of %d%n", from, lines.size());
            String batch = String.join("\n", lines.subList(from, Math.min(from + BATCH, lines.size())));
            for (String line : product.imported(batch, token).lines().toList()) {
                Map<String, Object> answer = Json.object(line);
                if ("rejected".equals(answer.get("status"))) {
                    throw new IOException("refused: " + line);
                }
                if (answer.get("document_id") != null) {
                    keys.put((String) answer.get("id"), (String) answer.get("document_id"));
                }
            }
        }
        product.awaitDocuments(Set.copyOf(keys.values()).size());
        List<Question> translated = new ArrayList<>();
        for (Question question : questions) {
            Map<String, Integer> grades = new LinkedHashMap<>();
            question.grades().forEach((id, grade) -> {
                if (!keys.containsKey(id)) {
                    throw new IllegalArgumentException("no passage " + id + " for «" + question.text() + "»");
                }
                grades.put(keys.get(id), grade);
            });
            translated.add(new Question(question.kind(), question.text(), grades));
        }
        return new QuestionSet(name, "vi", true, translated);
    }
}
