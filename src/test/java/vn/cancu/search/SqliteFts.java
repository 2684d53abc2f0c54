package vn.cancu.search;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQLite's FTS5 in memory, as its manual sets it up: unicode61, bm25, the words of a question joined by OR. */
final class SqliteFts implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Connection connection;
    private final PreparedStatement question;

    private SqliteFts(Connection connection, PreparedStatement question) {
        this.connection = connection;
        this.question = question;
    }

    static SqliteFts of(boolean diacritics, List<Map<String, Object>> rows) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE passages USING fts5(id UNINDEXED, title, text, tokenize = 'unicode61 "
                            + "remove_diacritics " + (diacritics ? 0 : 2) + "')");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO passages VALUES (?, ?, ?)")) {
            for (Map<String, Object> row : rows) {
                insert.setString(1, String.valueOf(row.get("id")));
                insert.setString(2, String.valueOf(row.get("title")));
                insert.setString(3, String.valueOf(row.get("text")));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        return new SqliteFts(
                connection,
                connection.prepareStatement(
                        "SELECT id, title, text FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10"));
    }

    List<String> ask(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add('"' + matcher.group() + '"');
        }
        try {
            question.setString(1, String.join(" OR ", words));
            List<String> ids = new ArrayList<>();
            try (ResultSet found = question.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getString(1));
                    found.getString(3);
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(text, e);
        }
    }

    @Override
    public void close() throws SQLException {
        question.close();
        connection.close();
    }
}
