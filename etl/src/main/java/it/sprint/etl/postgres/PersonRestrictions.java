package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which records of persons may be kept and not used (GDPR art. 18). */
public final class PersonRestrictions {

  private final Connection connection;

  public PersonRestrictions(Connection connection) {
    this.connection = connection;
  }

  /** The records that are restricted now. */
  public Set<String> holding() {
    String sql =
        """
        select record from (
            select distinct on (record) record, is_restricted
            from app.person_restriction order by record, restriction_key desc
        ) as last
        where is_restricted
        """;
    return Statements.run(
        "read restrictions",
        () -> {
          Set<String> records = new HashSet<>();
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              records.add(row.getString(1));
            }
          }
          return records;
        });
  }

  /**
   * Whether any record is, or ever was, restricted; or erased, with which it also went out of use,
   * and its own restrictions with it.
   */
  public boolean wereEver() {
    return Statements.run(
        "look for restrictions",
        () ->
            Statements.number(
                    connection,
                    """
                    select
                        (select count(*) from app.person_restriction)
                        + (select count(*) from app.person_request where kind = 'erase')
                    """)
                > 0);
  }

  /** Takes records out of use, from the next run on. */
  public void restrict(Collection<String> records, String who) {
    decide(records, true, who);
  }

  /** Takes records into use again. */
  public void lift(Collection<String> records, String who) {
    decide(records, false, who);
  }

  private void decide(Collection<String> records, boolean isRestricted, String who) {
    Statements.run(
        "write down the restriction",
        () ->
            Statements.update(
                connection,
                """
                insert into app.person_restriction (record, is_restricted, decided_by)
                select record, ?, ? from unnest(?) as record
                """,
                isRestricted,
                who,
                connection.createArrayOf("text", records.toArray())));
  }

  /**
   * Whether anything was restricted or lifted since the run that made the current edition began: it
   * may not have seen that.
   */
  public boolean areNews() {
    return Statements.run(
        "look for restrictions",
        () ->
            Statements.number(
                    connection,
                    """
                    select count(*) from app.person_restriction
                    where decided_at > (
                        select started_at from ops.run inner join ops.edition using (run_id)
                        where is_current
                    )
                    """)
                > 0);
  }
}
