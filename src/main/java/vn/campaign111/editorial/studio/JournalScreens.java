package vn.campaign111.editorial.studio;

import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.campaign111.identity.Accounts;
import vn.campaign111.journal.Journal;
import vn.campaign111.journal.JournalEntry;
import vn.campaign111.kernel.Json;
import vn.campaign111.kernel.Page;
import vn.campaign111.web.View;

/** Everything that was recorded, for auditors; and whether the chain of records is whole. */
@Controller("/studio/journal")
@Secured("read-journal")
@ExecuteOn(TaskExecutors.BLOCKING)
class JournalScreens {

    private static final int SIZE = 50;

    private final Journal journal;
    private final Accounts accounts;
    private final Json json;

    JournalScreens(Journal journal, Accounts accounts, Json json) {
        this.journal = journal;
        this.accounts = accounts;
        this.json = json;
    }

    /**
     * @param checked whether the chain was walked for this page
     * @param fault what is wrong with it, or null
     */
    public record JournalPage(
            Page<JournalEntry> page,
            List<Map<String, String>> details,
            Map<String, String> names,
            boolean checked,
            @Nullable String fault) {}

    @Get
    View journal(@QueryValue(defaultValue = "0") int from, @QueryValue(defaultValue = "false") boolean check) {
        int start = Math.max(from, 0);
        List<JournalEntry> entries = journal.latest(start, SIZE);
        Map<String, String> names = new HashMap<>();
        entries.forEach(entry -> names.computeIfAbsent(entry.actor(), accounts::name));
        entries.stream()
                .filter(entry -> entry.subjectType().equals("account"))
                .forEach(entry -> names.computeIfAbsent(entry.subjectId(), accounts::name));
        List<Map<String, String>> details = entries.stream()
                .map(entry -> json.read(entry.details(), Argument.mapOf(String.class, String.class)))
                .toList();
        details.stream()
                .flatMap(detail -> Stream.ofNullable(detail.get("account")))
                .forEach(account -> names.computeIfAbsent(account, accounts::name));
        return View.of(
                "editorial/journal",
                new JournalPage(
                        new Page<>(entries, journal.head(), start, SIZE),
                        details,
                        names,
                        check,
                        check ? journal.firstFault().orElse(null) : null));
    }
}
