package vn.campaign111.web;

/**
 * A line of the navigation; a bean of the room whose screen it opens. Shown to those who hold the permission.
 *
 * @param area which group it stands in
 * @param position order within the group
 * @param path where it leads
 * @param word key of its label
 * @param permission key of what one must be allowed to do to see it
 */
public record MenuEntry(Area area, int position, String path, String word, String permission) {

    /** The groups of the navigation, in their order. */
    public enum Area {
        STUDIO,
        SEARCH,
        PORTAL,
        ADMINISTRATION
    }

    public static MenuEntry studio(int position, String path, String word, String permission) {
        return new MenuEntry(Area.STUDIO, position, path, word, permission);
    }

    public static MenuEntry search(int position, String path, String word, String permission) {
        return new MenuEntry(Area.SEARCH, position, path, word, permission);
    }

    public static MenuEntry portal(int position, String path, String word, String permission) {
        return new MenuEntry(Area.PORTAL, position, path, word, permission);
    }

    public static MenuEntry administration(int position, String path, String word, String permission) {
        return new MenuEntry(Area.ADMINISTRATION, position, path, word, permission);
    }
}
