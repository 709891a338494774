package org.mandateaudit.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Answers the ten questions of a country by DuckDB, in memory. */
public final class ByDuckDb {

    private static final Path SQL = Path.of("src", "bench");

    private ByDuckDb() {}

    /**
     * Writes a line for each finding.
     *
     * @param args the folder of tables, the table of matters, and the file to write
     * @throws IOException where one cannot be read or written
     * @throws SQLException where a question is not understood
     */
    public static void main(String[] args) throws IOException, SQLException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            answer(Path.of(args[0]), Path.of(args[1]), out);
        }
    }

    /** Writes {@code rule,region,institutions,matter} for each finding, the institutions parted by blanks. */
    static void answer(Path folder, Path matters, Appendable out) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            String load = Files.readString(SQL.resolve("load-duckdb.sql"));
            statement.execute(load.replace("FOLDER", folder.toString()).replace("MATTERS", matters.toString()));
            statement.execute(Files.readString(SQL.resolve("questions.sql")));
            try (ResultSet found = statement.executeQuery("SELECT rule, region, institutions, matter FROM finding")) {
                while (found.next()) {
                    out.append(found.getString(1))
                            .append(',')
                            .append(found.getString(2))
                            .append(',')
                            .append(found.getString(3))
                            .append(',')
                            .append(found.getString(4))
                            .append('\n');
                }
            }
        }
    }
}
