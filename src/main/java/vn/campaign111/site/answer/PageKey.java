package vn.campaign111.site.answer;

/**
 * What makes one page differ from another. Only parameters the page knows are part of it, in one order, so that invented
 * ones make neither pages nor entries.
 *
 * @param path with the prefix of its language
 * @param query canonical, empty for none
 */
public record PageKey(String path, String query) {

    /** Returns the address within the site. */
    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
