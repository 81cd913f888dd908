package vn.campaign111.search.language;

/** How often one number follows another: an open hash table without boxes, for millions of pairs. */
final class PairCounts {

    private static final int SMALLEST = 1 << 10;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    PairCounts copy() {
        PairCounts copy = new PairCounts();
        copy.keys = keys.clone();
        copy.counts = counts.clone();
        copy.size = size;
        return copy;
    }

    void add(int first, int second, long count) {
        if (size * 2 > keys.length) {
            grow();
        }
        put(key(first, second), (int) Math.min(Integer.MAX_VALUE, count));
    }

    long count(int first, int second) {
        long key = key(first, second);
        int at = place(key);
        while (keys[at] != 0) {
            if (keys[at] == key) {
                return counts[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        return 0;
    }

    private void put(long key, int count) {
        int at = place(key);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key;
        counts[at] += count;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldCounts[i]);
            }
        }
    }

    private int place(long key) {
        return (int) ((key * SCATTER) >>> 32) & (keys.length - 1);
    }

    /** Never 0, which marks a free place. */
    private static long key(int first, int second) {
        return ((first + 1L) << 32) | (second + 1L);
    }
}
