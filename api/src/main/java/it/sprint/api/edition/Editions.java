package it.sprint.api.edition;

import it.sprint.api.database.SqlFile;
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
    return jdbc.sql(current).query((row, number) -> Edition.read(row)).optional();
  }

  List<ListedEdition> all() {
    return jdbc.sql(all)
        .query((row, number) -> ListedEdition.of(Edition.read(row), row.getBoolean("is_current")))
        .list();
  }
}
