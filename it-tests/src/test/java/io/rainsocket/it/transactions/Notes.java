package io.rainsocket.it.transactions;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A table of the server's own database. */
@ApplicationScoped
public class Notes {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource database;

    void create(@Observes @Initialized(ApplicationScoped.class) Object start) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists notes (text varchar(200) not null)");
        }
    }

    public void add(String text) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into notes (text) values (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public int count(String text) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from notes where text = ?")) {
            select.setString(1, text);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
