package vn.campaign111.search.opensearch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.search.SearchDocument;
import vn.campaign111.search.SearchScope;
import vn.campaign111.search.language.Corpora;
import vn.campaign111.search.language.LearnedCorpus;
import vn.campaign111.search.plan.DocumentFields;
import vn.campaign111.search.plan.TextFields.Form;
import vn.campaign111.search.text.CutText;

/**
 * Learns the language of an index by reading its documents: all of them once, then what is new, whoever wrote it. A
 * document that was written again is counted again; so all is read anew when that may have happened to one in ten.
 */
final class Learner {

    /** An index this small is read anew whenever it has changed. */
    private static final long SMALL = 300;

    private static final int SHARE_AGAIN = 10;
    private static final List<Map<String, String>> ORDER =
            List.of(Map.of(IndexFields.SEQUENCE, "asc"), Map.of(DocumentFields.ID, "asc"));

    private final Cluster cluster;
    /** Held while it learns. */
    private final ReentrantLock learning = new ReentrantLock();

    private @Nullable Course course;
    private volatile Corpora corpora = Corpora.EMPTY;

    /** Reading an index from one end to the other. */
    private static final class Course {
        private final Generation generation;
        private final DocumentWalk documents;
        private LearnedCorpus learned = LearnedCorpus.lesson().learned();
        /** From what everybody may see only. */
        private LearnedCorpus everybodys = LearnedCorpus.lesson().learned();

        private long atFirst;
        private long since;

        Course(Cluster cluster, Generation generation) {
            this.generation = generation;
            this.documents = new DocumentWalk(cluster, generation, ORDER, DocumentWalk.FEW);
        }

        boolean isOf(Generation other) {
            return generation.name().equals(other.name());
        }

        Corpora corpora() {
            return new Corpora(everybodys, learned);
        }

        boolean isWorn() {
            return since > 0 && (atFirst <= SMALL || since > atFirst / SHARE_AGAIN);
        }
    }

    Learner(Cluster cluster) {
        this.cluster = cluster;
    }

    Corpora corpora() {
        return corpora;
    }

    /** Learns what is new at once when that takes a few milliseconds only and nobody else is learning. */
    void learnIfSmall(Generation serving) {
        if (!learning.tryLock()) {
            return;
        }
        try {
            Course present = course;
            if (present != null && present.isOf(serving) && present.learned.documents() <= SMALL) {
                readOn(present);
                corpora = present.corpora();
            }
        } finally {
            learning.unlock();
        }
    }

    void learn(Generation generation) {
        learning.lock();
        try {
            Course present = course;
            if (present == null || !present.isOf(generation)) {
                present = begin(generation);
            } else {
                readOn(present);
                if (present.isWorn()) {
                    present = begin(generation);
                }
            }
            corpora = present.corpora();
        } finally {
            learning.unlock();
        }
    }

    /** A reading that was broken off has lost its place: the next begins anew. */
    private void readOn(Course present) {
        course = null;
        present.since += read(present);
        course = present;
    }

    private Course begin(Generation generation) {
        Course begun = new Course(cluster, generation);
        begun.atFirst = read(begun);
        course = begun;
        return begun;
    }

    private static long read(Course course) {
        List<SearchDocument> some = some(course);
        if (some.isEmpty()) {
            return 0;
        }
        LearnedCorpus.Lesson lesson = course.learned.furtherLesson();
        LearnedCorpus.Lesson everybodys = course.everybodys.furtherLesson();
        SearchScope scope = SearchScope.everybodys(Instant.now());
        long read = 0;
        while (!some.isEmpty()) {
            some.forEach(document -> learn(lesson, document));
            some.stream().filter(document -> document.isWithin(scope)).forEach(document -> learn(everybodys, document));
            read += some.size();
            some = some(course);
        }
        course.learned = lesson.learned();
        course.everybodys = everybodys.learned();
        return read;
    }

    private static List<SearchDocument> some(Course course) {
        List<SearchDocument> some = new ArrayList<>();
        course.documents.some(
                Map.of("_source", List.of(IndexFields.KEPT)), hit -> some.add(IndexedDocument.ofHit(hit)));
        return some;
    }

    private static void learn(LearnedCorpus.Lesson lesson, SearchDocument document) {
        lesson.documents(1);
        Stream.of(
                        Stream.of(document.title(), document.summary(), document.body()),
                        document.questions().stream(),
                        document.files().stream().flatMap(file -> file.pages().stream()))
                .flatMap(texts -> texts)
                .forEach(text -> learn(lesson, text));
    }

    private static void learn(LearnedCorpus.Lesson lesson, String text) {
        String before = null;
        for (String form : CutText.of(text).terms(Form.EXACT)) {
            lesson.word(form, 1);
            if (before != null) {
                lesson.pair(before, form, 1);
            }
            before = form;
        }
    }
}
