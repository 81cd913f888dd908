package vn.campaign111.editorial.studio;

import java.util.List;

/**
 * What a button of a form's rows asks for: {@code add:steps}, {@code remove:steps:2}, {@code up:steps:2}, {@code
 * down:steps:2}, {@code assets:<id>,<id>}. Changes the form as typed and keeps nothing.
 */
final class RowDeed {

    private RowDeed() {}

    static FormFields done(String deed, FormFields form, ContentForm<?> kind) {
        String[] parts = deed.split(":", -1);
        String name = parts.length > 1 ? parts[1] : "";
        int index = parts.length > 2 && parts[2].matches("\\d{1,5}") ? Integer.parseInt(parts[2]) : -1;
        return switch (parts[0]) {
            case "add" -> form.withRow(name);
            case "remove" -> form.withoutRow(name, index);
            case "up" -> form.withRowMoved(name, index, -1);
            case "down" -> form.withRowMoved(name, index, 1);
            case "assets" -> kind.withAssets(form, List.of(name.split(",", -1)));
            default -> form;
        };
    }
}
