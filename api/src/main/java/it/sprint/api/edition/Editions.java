package it.sprint.api.edition;

import it.sprint.api.database.SqlFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions in the database. */
@Component
final class Editions {

  private final JdbcClient jdbc;
  private final String current = SqlFile.of(Editions.class, "current");
  private final String all = SqlFile.of(Editions.class, "all");

  Editions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Edition> findCurrent() {
    return jdbc.sql(current)
        .query((row, number) -> new Edition(row.getLong("number"), publishedAt(row), asOf(row)))
        .optional();
  }

  List<ListedEdition> all() {
    return jdbc.sql(all)
        .query(
            (row, number) ->
                new ListedEdition(
                    row.getLong("number"),
                    publishedAt(row),
                    asOf(row),
                    row.getBoolean("is_current")))
        .list();
  }

  private static Instant publishedAt(ResultSet row) throws SQLException {
    return row.getObject("published_at", OffsetDateTime.class).toInstant();
  }

  private static LocalDate asOf(ResultSet row) throws SQLException {
    return row.getObject("as_of", LocalDate.class);
  }
}
