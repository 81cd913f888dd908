package vn.campaign111.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a longer list.
 *
 * @param items in order
 * @param total how many there are in all
 * @param from how many stand before the first item
 * @param size how many were asked for
 */
public record Page<T>(List<T> items, long total, int from, int size) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, from, size);
    }

    public boolean hasNext() {
        return from + (long) items.size() < total;
    }
}
