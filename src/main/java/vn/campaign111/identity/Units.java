package vn.campaign111.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.Time;

/** Answers which units there are and what became of those that ended. */
@Singleton
public class Units {

    private final UnitRows rows;
    private final Clock clock;

    Units(UnitRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Unit> find(String id) {
        return rows.findById(id);
    }

    public Unit required(String id) {
        return find(id).orElseThrow(() -> Problem.notFound("unit", id));
    }

    /** Returns the units that exist today: ministries, departments, agencies, then provinces by code. */
    public List<Unit> current() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Time.VIETNAM);
        return rows.all().stream().filter(unit -> unit.existsOn(today)).toList();
    }

    /** Returns the provinces that exist today, by code. */
    public List<Unit> provinces() {
        return current().stream().filter(unit -> unit.kind().equals("province")).toList();
    }

    /** Returns the units that merged into this one. */
    public List<Unit> predecessors(String id) {
        return rows.predecessors(id);
    }

    /** Returns the units this one became part of; empty while it exists. */
    public List<Unit> successors(String id) {
        return rows.successors(id);
    }

    /** Returns the name people know it by, or the identifier of an unknown unit. */
    public String label(String id, Locale locale) {
        return find(id).map(unit -> unit.label(locale)).orElse(id);
    }
}
