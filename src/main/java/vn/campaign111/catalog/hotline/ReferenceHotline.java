package vn.campaign111.catalog.hotline;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.campaign111.journal.Event;
import vn.campaign111.journal.Journal;
import vn.campaign111.kernel.Csv;
import vn.campaign111.kernel.ReferenceData;

/** Brings in the facts that ship with the product ({@code help-lines.csv}, {@code hotline-statements.csv}). */
@Singleton
class ReferenceHotline implements ReferenceData {

    private final HelpLineRows lines;
    private final HotlineStatementRows statements;
    private final Hotline hotline;
    private final Journal journal;

    ReferenceHotline(HelpLineRows lines, HotlineStatementRows statements, Hotline hotline, Journal journal) {
        this.lines = lines;
        this.statements = statements;
        this.hotline = hotline;
        this.journal = journal;
    }

    @Override
    @Transactional
    public void load() {
        List<Event> events = new ArrayList<>();
        int position = 0;
        for (CSVRecord row : Csv.reference("help-lines")) {
            HelpLine line = new HelpLine(
                    row.get("number"),
                    row.get("kind"),
                    row.get("name_vi"),
                    row.get("name_en"),
                    row.get("purpose_vi"),
                    row.get("purpose_en"),
                    position++,
                    row.get("source_url"),
                    LocalDate.parse(row.get("verified_at")));
            if (!lines.existsById(line.number())) {
                lines.save(line);
                events.add(Event.of("help-line-added", "help-line", line.number(), Event.SYSTEM));
            }
        }
        for (CSVRecord row : Csv.reference("hotline-statements")) {
            HotlineStatement statement = new HotlineStatement(
                    row.get("id"),
                    row.get("section"),
                    row.get("text_vi"),
                    row.get("text_en"),
                    row.get("url"),
                    position++,
                    row.get("source_url"),
                    LocalDate.parse(row.get("verified_at")));
            if (!statements.existsById(statement.id())) {
                statements.save(statement);
                events.add(Event.of("hotline-statement-added", "hotline-statement", statement.id(), Event.SYSTEM));
            }
        }
        if (!events.isEmpty()) {
            journal.append(events);
            hotline.forget();
        }
    }
}
