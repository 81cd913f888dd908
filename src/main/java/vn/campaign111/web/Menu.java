package vn.campaign111.web;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The navigation of studio and portal, put together from the entries the rooms bring. */
@Singleton
class Menu {

    private final List<MenuEntry> entries;

    Menu(List<MenuEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::position))
                .toList();
    }

    /**
     * A heading with the entries under it.
     *
     * @param word key of the heading
     */
    public record Group(String word, List<Line> lines) {}

    /**
     * An entry as seen from one page.
     *
     * @param current whether the page belongs to it
     */
    public record Line(String path, String word, boolean current) {}

    /** Returns what the visitor may use; groups without a line are left out. */
    List<Group> groups(Visitor visitor, String path) {
        String current = entries.stream()
                .map(MenuEntry::path)
                .filter(candidate -> path.equals(candidate) || path.startsWith(candidate + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return Arrays.stream(MenuEntry.Area.values())
                .map(area ->
                        new Group("web.menu." + area.name().toLowerCase(Locale.ROOT), lines(area, visitor, current)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(MenuEntry.Area area, Visitor visitor, String current) {
        return entries.stream()
                .filter(entry -> entry.area() == area && visitor.may(entry.permission()))
                .map(entry -> new Line(entry.path(), entry.word(), entry.path().equals(current)))
                .toList();
    }
}
