package vn.campaign111.operations;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Makes a plain database address do: {@code jdbc:mysql://host/name} or {@code jdbc:mariadb://host/name}, both of which
 * the MySQL driver serves, gets what the product relies on. What the address says itself is left as it is.
 */
@Singleton
final class DatabaseAddress implements BeanInitializedEventListener<DatasourceConfiguration> {

    private static final String MYSQL = "jdbc:mysql:";
    private static final String MARIADB = "jdbc:mariadb:";

    /**
     * Times are UTC on both sides; many rows go in one packet; every character of Unicode is kept; the server is neither asked
     * nor told whether a connection only reads, which takes statements of their own before and after each reading.
     */
    private static final Map<String, String> RELIED_ON = reliedOn();

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        String url = configuration.getConfiguredUrl();
        if (url != null) {
            configuration.setUrl(complete(url));
        }
        return configuration;
    }

    static String complete(String url) {
        String mysql = url.startsWith(MARIADB) ? MYSQL + url.substring(MARIADB.length()) : url;
        if (!mysql.startsWith(MYSQL)) {
            return url;
        }
        StringBuilder complete = new StringBuilder(mysql);
        RELIED_ON.forEach((name, setting) -> {
            if (!mysql.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT) + "=")) {
                complete.append(complete.indexOf("?") < 0 ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(setting);
            }
        });
        return complete.toString();
    }

    private static Map<String, String> reliedOn() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("connectionTimeZone", "UTC");
        properties.put("forceConnectionTimeZoneToSession", "true");
        properties.put("characterEncoding", "UTF-8");
        properties.put("connectionCollation", "utf8mb4_bin");
        properties.put("rewriteBatchedStatements", "true");
        properties.put("readOnlyPropagatesToServer", "false");
        return properties;
    }
}
