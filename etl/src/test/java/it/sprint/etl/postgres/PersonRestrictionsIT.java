package it.sprint.etl.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.postgres.PersonRequests.Kind;
import it.sprint.etl.postgres.PersonRequests.Request;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whether records ever went out of use. */
@Tag("postgres")
class PersonRestrictionsIT {

  private static final String PERSON = "0123456789abcdef0123456789abcdef";

  @BeforeEach
  void clean() throws SQLException {
    MigratedDatabase.clean();
  }

  @Test
  void restrictionThatWasLiftedIsRemembered() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      PersonRestrictions restrictions = new PersonRestrictions(connection);
      assertThat(restrictions.wereEver()).isFalse();

      restrictions.restrict(List.of(PERSON), "desk");
      restrictions.lift(List.of(PERSON), "desk");

      assertThat(restrictions.wereEver()).isTrue();
    }
  }

  @Test
  void erasureIsRememberedThoughItLeavesNoRestriction() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      PersonRestrictions restrictions = new PersonRestrictions(connection);
      Request request = new Request(Kind.ERASE, PERSON, "desk", Map.of("lake/conformed/any", 1L));

      new PersonRequests(connection).open(request, Instant.parse("2023-04-01T12:00:00Z"), "{}");

      assertThat(restrictions.wereEver()).isTrue();
    }
  }
}
