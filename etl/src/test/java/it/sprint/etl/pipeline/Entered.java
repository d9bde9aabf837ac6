package it.sprint.etl.pipeline;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Actions of the council, targets and what is counted by hand, as people enter them in the pages.
 */
final class Entered {

  private static final String ACCOUNT =
      """
      insert into app.account (username, display_name, password_hash, role, created_at, changed_at)
      values ('council-clerk', 'Council clerk', 'none', 'manager', now(), now())
      on conflict (username) do nothing
      """;

  /** The first action was put off and then done, the second withdrawn. */
  private static final String ACTIONS =
      """
      insert into app.council_action
      select
          action, version, 'A desk for health cards', 'asl-bt', decided_on::date, due_on::date,
          done_on::date, is_withdrawn, account_key, '%1$s'
      from app.account, (values
          (1, 1, '2022-10-03', '2022-12-31', null, false),
          (1, 2, '2022-10-03', '2023-02-28', '2023-02-20', false),
          (2, 1, '2022-10-03', '2022-12-31', null, false),
          (2, 2, '2022-10-03', '2022-12-31', null, true)
      ) as entered (action, version, decided_on, due_on, done_on, is_withdrawn)
      where username = 'council-clerk'
      """;

  /** The second version of a target is replaced on its first day. */
  private static final String TARGETS =
      """
      insert into app.indicator_target
          (indicator, kpi, calendar, period, version, value, valid_from, account_key, entered_at)
      select
          indicator, kpi, 'quarter', '2022-Q4', version, value, valid_from::date, account_key, '%1$s'
      from app.account, (values
          ('B.ii', null, 1, 500, '2022-01-01'),
          ('B.ii', null, 2, 600, '2022-10-01'),
          ('B.ii', null, 3, 650, '2022-10-01'),
          (null, 'contacts', 1, 900, '2022-01-01')
      ) as entered (indicator, kpi, version, value, valid_from)
      where username = 'council-clerk'
      """;

  /** What was counted by hand was corrected for one quarter. */
  private static final String VALUES =
      """
      insert into app.indicator_value
          (indicator, period, version, value, document_name, document_type, document_sha256, document,
           account_key, entered_at)
      select
          indicator, period, version, value, 'report.pdf', 'application/pdf', repeat('a', 64), '\\x25',
          account_key, '%1$s'
      from app.account, (values
          ('O.1.3', '2022-Q3', 1, 12), ('O.1.3', '2022-Q4', 1, 8), ('O.1.3', '2022-Q4', 2, 6),
          ('O.1.4', '2022-Q4', 1, 20), ('O.2.2', '2022-Q4', 1, 4), ('O.2.4', '2022-Q4', 1, 2),
          ('O.2.7', '2022-Q4', 1, 1)
      ) as entered (indicator, period, version, value)
      where username = 'council-clerk'
      """;

  private Entered() {}

  static void actionsAndTargets(String at) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.APP);
        Statement statement = connection.createStatement()) {
      statement.execute(ACCOUNT);
      statement.execute(ACTIONS.formatted(at));
      statement.execute(TARGETS.formatted(at));
      statement.execute(VALUES.formatted(at));
    }
  }
}
