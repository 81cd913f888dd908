package vn.campaign111.partners.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.campaign111.catalog.FacetNames.Choice;
import vn.campaign111.kernel.Page;

/**
 * The products a member finds.
 *
 * @param query as typed
 * @param url address of the first page of this list
 * @param far whether even the nearest product has little to do with the text
 * @param close how many products of the page, from the first, match closely; what follows is less related
 * @param chips what the list is narrowed to, each with the address without it
 * @param clearUrl address of the same list narrowed to nothing
 * @param orders the orders on offer
 * @param reading how the text was read when that is worth saying, or null
 */
public record ProductList(
        String query,
        String url,
        Page<ProductCard> page,
        boolean far,
        int close,
        List<Facet> facets,
        List<Link> chips,
        String clearUrl,
        List<Order> orders,
        @Nullable Reading reading,
        List<Link> campaigns) {

    /**
     * Something the list can be narrowed by.
     *
     * @param name of the parameter
     * @param word key of its label
     */
    public record Facet(String name, String word, List<Choice> options) {
        /** Tells whether the list is narrowed by it. */
        public boolean isChosen() {
            return options.stream().anyMatch(Choice::chosen);
        }
    }

    /**
     * An order of the products.
     *
     * @param key value of the parameter
     * @param usual whether it is the order that nobody has to ask for
     */
    public record Order(String key, String word, String url, boolean chosen, boolean usual) {}

    /**
     * How the text was read.
     *
     * @param shown what was looked for
     * @param exact whether that is the text exactly as typed
     * @param url address of the other way of reading it
     */
    public record Reading(String shown, boolean exact, String url) {}

    public record Link(String label, String url) {}
}
