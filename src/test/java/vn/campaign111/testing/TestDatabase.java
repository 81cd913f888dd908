package vn.campaign111.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.util.Map;

/** The databases the product promises to run on, as far as this machine has them. */
public enum TestDatabase {
    /** The embedded one, in memory. */
    H2 {
        @Override
        Map<String, Object> emptySchema() {
            return Map.of();
        }
    },
    /** See {@link DatabaseServer}. */
    SERVER {
        @Override
        Map<String, Object> emptySchema() {
            return DatabaseServer.require().emptySchema();
        }
    };

    abstract Map<String, Object> emptySchema();

    /** Opens the product without its web server, on a new schema that its migrations have just filled. */
    public ApplicationContext open() {
        return ApplicationContext.run(emptySchema(), Environment.TEST);
    }
}
