package vn.campaign111.search.lucene;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The kinds of failures that were met: what was thrown, and where outside the JDK. Used by many threads. */
final class Failures {

    private final Set<String> kinds = ConcurrentHashMap.newKeySet();

    /** Notes a failure; returns false when one of its kind was noted before. */
    boolean add(Throwable failure) {
        return kinds.add(kind(failure));
    }

    /** Forgets them all. */
    void clear() {
        kinds.clear();
    }

    private static String kind(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getModuleName() == null) // the JDK is made of modules, all else is not
                .limit(1)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("", failure.getClass().getName() + " ", ""));
    }
}
