package vn.campaign111.catalog.hotline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Answers what is known of the hotline; kept in memory and read anew after {@link #forget}. */
@Singleton
public class Hotline {

    private final HelpLineRows lineRows;
    private final HotlineStatementRows statementRows;
    private final AtomicReference<@Nullable Facts> cached = new AtomicReference<>();

    Hotline(HelpLineRows lineRows, HotlineStatementRows statementRows) {
        this.lineRows = lineRows;
        this.statementRows = statementRows;
    }

    private record Facts(List<HelpLine> lines, List<HotlineStatement> statements) {}

    /** Returns hotline 111 itself. */
    public HelpLine line() {
        return facts().lines().stream()
                .filter(line -> line.kind().equals(HelpLine.CHILD_PROTECTION))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemKind.INTERNAL, "hotline.missing"));
    }

    /** Returns the other numbers, the most urgent first. */
    public List<HelpLine> emergencies() {
        return facts().lines().stream()
                .filter(line -> !line.kind().equals(HelpLine.CHILD_PROTECTION))
                .toList();
    }

    /** Returns the statements of a section in their order. */
    public List<HotlineStatement> statements(String section) {
        return facts().statements().stream()
                .filter(statement -> statement.section().equals(section))
                .toList();
    }

    /** Makes the next question read the database. */
    public void forget() {
        cached.set(null);
    }

    private Facts facts() {
        Facts known = cached.get();
        if (known == null) {
            known = new Facts(lineRows.listOrderByListPosition(), statementRows.listOrderByListPosition());
            cached.set(known);
        }
        return known;
    }
}
