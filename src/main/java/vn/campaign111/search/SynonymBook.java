package vn.campaign111.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.campaign111.search.language.Synonyms;
import vn.campaign111.search.language.WordList;

/** The phrases that mean the same, as they stand at present: those the product comes with and those officers keep. */
@Singleton
public class SynonymBook {

    private static final ScopedValue<Synonyms> TRIED = ScopedValue.newInstance();
    private static final List<String> SHIPPED = WordList.lines("synonyms.txt");

    private volatile List<String> lines = SHIPPED;
    private volatile Synonyms synonyms = Synonyms.of(SHIPPED);

    /** Returns the lines the product comes with, see {@link Synonyms#of}. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** Returns the phrases as they stand now; immutable. */
    public Synonyms current() {
        return TRIED.isBound() ? TRIED.get() : synonyms;
    }

    /** Searches with these lines from now on, in place of all that was used before, see {@link Synonyms#of}. */
    public void use(List<String> inForce) {
        lines = List.copyOf(inForce);
        synonyms = Synonyms.of(lines);
    }

    /** Answers what the deed would answer if this line stood there too; others are not touched. */
    public <T> T trying(String line, Supplier<T> deed) {
        Synonyms more =
                Synonyms.of(Stream.concat(lines.stream(), Stream.of(line)).toList());
        return ScopedValue.where(TRIED, more).call(deed::get);
    }

    /** Answers what the deed would answer if there were no synonyms at all; others are not touched. */
    public <T> T without(Supplier<T> deed) {
        return ScopedValue.where(TRIED, Synonyms.NONE).call(deed::get);
    }
}
