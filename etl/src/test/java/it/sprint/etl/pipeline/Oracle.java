package it.sprint.etl.pipeline;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.star.TruthSchema;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes the star another way: plain SQL of PostgreSQL over what the generator says of the end. Each
 * file {@code oracle/TABLE.sql} holds a query of the star and, after {@code -- equals}, one of the
 * truth; both give the same rows, in any order. What several of them ask stands in {@code
 * oracle/shared}.
 */
final class Oracle {

  private static final String EQUALS = "-- equals\n";

  private Oracle() {}

  /** The names of the tables that are told. */
  static List<String> tables() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString().replace(".sql", ""))
          .sorted()
          .toList();
    }
  }

  /** Puts the truth into the database. */
  static void load(Chain chain, Path generated)
      throws SQLException, IOException, URISyntaxException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement();
        Stream<Path> shared = Files.list(folder().resolve("shared"))) {
      new TruthSchema(connection, generated)
          .load(new Lake(SharedSpark.session(), chain.settings().lake()), chain.settings().keys());
      for (Path views : shared.sorted().toList()) {
        statement.execute(Files.readString(views));
      }
    }
  }

  /** The rows that only one of both has, at most ten of each. */
  static List<String> differences(String table)
      throws SQLException, IOException, URISyntaxException {
    String[] queries = Files.readString(folder().resolve(table + ".sql")).split(EQUALS, 2);
    return Chain.query(
        DatabaseRole.OWNER,
        """
        with star as (
        %s), truth as (
        %s)
        (select 'only in the star' as place, differing::text
        from (select * from star except all select * from truth) as differing limit 10)
        union all
        (select 'only in the truth', differing::text
        from (select * from truth except all select * from star) as differing limit 10)
        """
            .formatted(queries[0], queries[1]));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(Oracle.class.getResource("/oracle")).toURI());
  }
}
