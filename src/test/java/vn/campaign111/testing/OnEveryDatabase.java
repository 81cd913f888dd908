package vn.campaign111.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.campaign111.kernel.ReferenceData;

/**
 * A test that runs once on each {@link TestDatabase}, each time with the product opened on a schema of its own that holds
 * the reference data.
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(TestDatabase.class)
public abstract class OnEveryDatabase {

    /** One for all tests of a class; classes run one after another. */
    @SuppressWarnings("NullAway.Init")
    private static ApplicationContext product;

    /** On which one. */
    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase database) {
        product = database.open();
        product.getBeansOfType(ReferenceData.class).forEach(ReferenceData::load);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        product.close();
    }

    protected final <T> T the(Class<T> part) {
        return product.getBean(part);
    }

    protected final void loadReferenceData() {
        product.getBeansOfType(ReferenceData.class).forEach(ReferenceData::load);
    }

    /** Changes rows behind the product's back. */
    protected final int execute(String sql) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Returns the first column of every row. */
    protected final List<String> query(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Returns the source of connections that take no part in the product's transactions. */
    protected final DataSource dataSource() {
        return the(DataSourceResolver.class).resolve(the(DataSource.class));
    }
}
