package vn.campaign111.operations;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.campaign111.kernel.Nearest;
import vn.campaign111.kernel.Problem;
import vn.campaign111.kernel.ProblemKind;

/** Stops the start when a {@code CAMPAIGN_…} variable is none the product knows: a typing mistake must not go unseen. */
final class SettingsCheck {

    private static final String PREFIX = "CAMPAIGN_";
    /** Read by the tests, not by the product. */
    private static final String TEST_PREFIX = "CAMPAIGN_TEST_";

    private static final Set<String> SEARCH_ENGINES = Set.of("lucene", "opensearch");

    private SettingsCheck() {}

    static void requireKnown(Map<String, String> environment) {
        Set<String> known = new TreeSet<>();
        for (Setting setting : Setting.values()) {
            known.add(setting.variable());
        }
        for (String variable : environment.keySet()) {
            if (variable.startsWith(PREFIX) && !variable.startsWith(TEST_PREFIX) && !known.contains(variable)) {
                throw Nearest.of(variable, known)
                        .map(nearest -> new Problem(ProblemKind.INVALID, "setting.unknown-nearest", variable, nearest))
                        .orElseGet(() -> new Problem(
                                ProblemKind.INVALID, "setting.unknown", variable, String.join(", ", known)));
            }
        }
        String engine = value(environment, Setting.SEARCH_ENGINE);
        if (!SEARCH_ENGINES.contains(engine)) {
            throw new Problem(ProblemKind.INVALID, "setting.search-engine", engine);
        }
    }

    /** Stops the start before anything is prepared or a one-time link is made that nobody would be told. */
    static void requireOpenPorts(Map<String, String> environment) throws IOException {
        ServerSocket site = opened(environment, Setting.PORT);
        try (site) {
            opened(environment, Setting.MANAGEMENT_PORT).close();
        }
    }

    private static ServerSocket opened(Map<String, String> environment, Setting port) {
        String number = value(environment, port);
        try {
            return new ServerSocket(
                    Integer.parseInt(number), 1, InetAddress.getByName(value(environment, Setting.HOST)));
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemKind.INVALID, "setting.port-number", port.variable(), number);
        } catch (IOException e) {
            throw new Problem(
                    ProblemKind.UNAVAILABLE,
                    "setting.port-closed",
                    port.variable(),
                    number,
                    String.valueOf(e.getMessage()));
        }
    }

    private static String value(Map<String, String> environment, Setting setting) {
        return environment.getOrDefault(setting.variable(), setting.standard());
    }
}
