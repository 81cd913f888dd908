package vn.campaign111.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.campaign111.testing.Writing.PUBLISHER;
import static vn.campaign111.testing.Writing.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.campaign111.catalog.articles.PublishedArticles;
import vn.campaign111.editorial.ImportResult;
import vn.campaign111.editorial.ImportResult.Outcome;
import vn.campaign111.editorial.ImportStream;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Issue;
import vn.campaign111.publication.Reader;
import vn.campaign111.testing.OnEveryDatabase;
import vn.campaign111.testing.Together;

class ImportTest extends OnEveryDatabase {

    @Test
    void sendingTheSameLinesTwiceChangesNothing() throws Exception {
        String lines = lines("twice", 600);
        assertThat(outcomes(send("twice", lines))).containsOnly(Outcome.CREATED);
        long head = the(Journal.class).head();
        List<String> before = query("SELECT content_hash FROM revision ORDER BY id");

        assertThat(outcomes(send("twice", lines)))
                .containsOnly(Outcome.UNCHANGED)
                .hasSize(600);

        assertThat(the(Journal.class).head()).isEqualTo(head);
        assertThat(query("SELECT content_hash FROM revision ORDER BY id")).isEqualTo(before);
    }

    @Test
    void aChangedLineBecomesTheNextEditionAtTheSameAddress() throws Exception {
        String path = send("changed", line("a", "Bài sẽ đổi", "Cũ.")).getFirst().path();

        ImportResult second = send("changed", line("a", "Bài sẽ đổi", "Mới.")).getFirst();

        assertThat(second.outcome()).isEqualTo(Outcome.UPDATED);
        assertThat(second.path()).isEqualTo(path);
        assertThat(the(PublishedArticles.class)
                        .find("vi", "bai-se-doi", Reader.PUBLIC)
                        .orElseThrow()
                        .content()
                        .body())
                .isEqualTo("Mới.");
    }

    @Test
    void equalTitlesGetAddressesOfTheirOwnAndKeepThem() throws Exception {
        String lines = line("a", "Trùng tên", "Một.") + "\n" + line("b", "Trùng tên", "Hai.");

        List<ImportResult> first = send("same-title", lines);
        List<ImportResult> again = send("same-title", lines);

        assertThat(first)
                .extracting(ImportResult::path)
                .containsExactly("/cam-nang/trung-ten", "/cam-nang/trung-ten-2");
        assertThat(again)
                .extracting(ImportResult::path)
                .containsExactly("/cam-nang/trung-ten", "/cam-nang/trung-ten-2");
        assertThat(outcomes(again)).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void equalTitlesTooLongForAnAddressGetAddressesOfTheirOwn() throws Exception {
        List<ImportResult> results = send("long-titles", titled("Rất dài" + " nói".repeat(33), 11));

        assertThat(outcomes(results)).containsOnly(Outcome.CREATED);
        assertThat(results).extracting(ImportResult::path).doesNotHaveDuplicates();
    }

    @Test
    void titlesThatDifferOnlyInTonesAreDifferentDocuments() throws Exception {
        List<ImportResult> results =
                send("tones", line("a", "Bạn của con", "Một.") + "\n" + line("b", "Bán của con", "Hai."));

        assertThat(outcomes(results)).containsOnly(Outcome.CREATED);
        assertThat(results).extracting(ImportResult::path).doesNotHaveDuplicates();
    }

    @Test
    void keysOfSendersAreComparedExactly() throws Exception {
        String lines = line("Key", "Khoá một", "a") + "\n" + line("key", "Khoá hai", "b") + "\n"
                + line("kéy", "Khoá ba", "c") + "\n" + line("key ́", "Khoá bốn", "d");

        assertThat(outcomes(send("keys", lines))).containsOnly(Outcome.CREATED);
        assertThat(outcomes(send("keys", lines))).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void badLinesAreNamedAndGoodOnesLand() throws Exception {
        String lines = line("good-1", "Dòng tốt thứ nhất", "a")
                + "\nnot json\n"
                + line("bad-term", "Chủ đề sai", "b").replace("cyberbullying", "cyberbuling")
                + "\n"
                + line("bad-date", "Ngày sai", "c").replace("{", "{\"published_at\":\"2026-02-30\",")
                + "\n"
                + line("good-2", "Dòng tốt thứ hai", "d");

        List<ImportResult> results = send("mixed", lines);

        assertThat(results).extracting(ImportResult::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(outcomes(results))
                .containsExactly(
                        Outcome.CREATED, Outcome.REJECTED, Outcome.REJECTED, Outcome.REJECTED, Outcome.CREATED);
        assertThat(results.stream()
                        .flatMap(result -> result.issues().stream())
                        .map(Issue::code)
                        .toList())
                .containsExactly("import.not-json", "term.unknown-nearest", "date.shape");
    }

    @Test
    void longLinesAreNotHeldInMemoryAllAtOnce() throws Exception {
        String lines = ("x".repeat(1_000_000) + "\n").repeat(20);
        List<Integer> heard = new ArrayList<>();

        the(ImportStream.class)
                .run(
                        PUBLISHER,
                        "long",
                        true,
                        new ByteArrayInputStream(lines.getBytes(UTF_8)),
                        results -> heard.add(results.size()));

        assertThat(heard).containsExactly(8, 8, 4);
    }

    @Test
    void vietnameseTextIsKeptComposedAndWhole() throws Exception {
        String title = "Ữ ậ Ẵ ợ đ Đ — “mạng”";
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFD);

        send("text", line("a", decomposed, "💙 𠮷 " + decomposed));

        var article = the(PublishedArticles.class).latest("vi", 0, 1_000, Reader.PUBLIC).stream()
                .map(published -> published.content())
                .filter(content -> content.title().equals(title))
                .findFirst();
        assertThat(article).get().satisfies(found -> assertThat(found.body()).isEqualTo("💙 𠮷 " + title));
    }

    @Test
    void fourWhoSendTheSameLinesAtOnceLandThemOnce() throws Exception {
        String lines = lines("at-once", 120);

        List<List<ImportResult>> all = Together.run(4, () -> send("at-once", lines));

        assertThat(all)
                .allSatisfy(results -> assertThat(outcomes(results))
                        .hasSize(120)
                        .containsAnyOf(Outcome.CREATED, Outcome.UNCHANGED)
                        .doesNotContain(Outcome.REJECTED));
        assertThat(query("SELECT COUNT(*) FROM document WHERE sender = 'at-once'"))
                .containsExactly("120");
        assertThat(query("SELECT COUNT(*) FROM edition e JOIN document d ON d.id = e.document_id"
                        + " WHERE d.sender = 'at-once'"))
                .containsExactly("120");
        assertThat(the(Journal.class).firstFault()).isEmpty();
    }

    @Test
    void fourSendersWhoWantTheSameAddressesGetOneEach() throws Exception {
        List<List<ImportResult>> all =
                Together.run(4, () -> send("sender-" + Thread.currentThread().threadId(), titled("Cùng một tên", 40)));

        List<String> paths =
                all.stream().flatMap(List::stream).map(ImportResult::path).collect(Collectors.toList());
        assertThat(paths).hasSize(160).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(the(Journal.class).firstFault()).isEmpty();
    }

    private static String lines(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line(prefix + i, "Bài " + prefix + " số " + i, "Nội dung " + i))
                .collect(Collectors.joining("\n"));
    }

    private static String titled(String title, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line("k" + i, title, "x"))
                .collect(Collectors.joining("\n"));
    }

    private List<ImportResult> send(String sender, String lines) throws IOException {
        List<ImportResult> results = new ArrayList<>();
        the(ImportStream.class)
                .run(PUBLISHER, sender, true, new ByteArrayInputStream(lines.getBytes(UTF_8)), results::addAll);
        return results;
    }

    private static List<Outcome> outcomes(List<ImportResult> results) {
        return results.stream().map(ImportResult::outcome).toList();
    }
}
