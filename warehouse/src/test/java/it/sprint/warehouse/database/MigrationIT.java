package it.sprint.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema that a migration leaves. */
class MigrationIT {

  @Test
  void secondMigrationChangesNothing() throws SQLException {
    String changes = "select id || '@' || dateexecuted from liquibase.databasechangelog order by 1";
    List<String> before = query(changes);

    Migration.apply(MigratedDatabase.shared());

    assertThat(before).isNotEmpty();
    assertThat(query(changes)).isEqualTo(before);
  }

  @Test
  void everyTableHasAKeyAndSaysItsGrain() throws SQLException {
    assertThat(
            query(
                """
                select table_schema || '.' || table_name
                from information_schema.tables as listed
                where table_schema in ('reference', 'ops', 'published', 'app', 'mart', 'health')
                    and table_type = 'BASE TABLE'
                    and (obj_description((quote_ident(table_schema) || '.' || quote_ident(table_name))::regclass) is null
                        or not exists (
                            select 1 from information_schema.table_constraints as keys
                            where keys.table_schema = listed.table_schema
                                and keys.table_name = listed.table_name
                                and constraint_type = 'PRIMARY KEY'))
                """))
        .isEmpty();
  }

  @Test
  void publicRoleMayOnlyReadWhatIsPublic() throws SQLException {
    assertThat(
            query(
                """
                select distinct table_schema || ' ' || privilege_type
                from information_schema.role_table_grants where grantee = 'sprint_public' order by 1
                """))
        .containsExactly("published SELECT", "reference SELECT");
  }

  @Test
  void staffReadWhatFiguresAreMadeOfAndNoTableOfTheStar() throws SQLException {
    assertThat(
            query(
                """
                select distinct table_schema || ' ' || privilege_type
                from information_schema.role_table_grants where grantee = 'sprint_staff' order by 1
                """))
        .containsExactly("published SELECT", "reference SELECT", "staff SELECT");
    assertThat(
            query(
                """
                select distinct grantee from information_schema.role_table_grants
                where table_schema = 'staff' and grantee <> 'sprint_owner' order by 1
                """))
        // The run that publishes an edition counts its figures.
        .containsExactly("sprint_etl", "sprint_staff");
  }

  @Test
  void ofTheHouseOfHealthStaffReadContactsWithoutKeyServiceOrLine() throws SQLException {
    assertThat(
            query(
                """
                select distinct view_schema || '.' || view_name
                from information_schema.view_table_usage
                where view_schema = 'staff' and table_schema = 'health'
                """))
        .containsExactly("staff.health_contact");
    assertThat(
            query(
                """
                select column_name from information_schema.columns
                where table_schema = 'staff' and table_name = 'health_contact'
                order by ordinal_position
                """))
        .containsExactly(
            "served_on",
            "person_number",
            "is_first_screening",
            "municipality",
            "area",
            "sex",
            "age_band",
            "mediation_language",
            "language",
            "days_since_arrival",
            "delivery_key",
            "source_row");
  }

  @Test
  void pipelineMayNotChangeSchemaOrLists() throws SQLException {
    assertThat(
            query(
                """
                select distinct table_schema || ' ' || privilege_type
                from information_schema.role_table_grants
                where grantee = 'sprint_etl' and table_schema = 'reference'
                """))
        .containsExactly("reference SELECT");
    assertThat(query("select has_schema_privilege('sprint_etl', 'published', 'create')::text"))
        .containsExactly("false");
  }

  @Test
  void pagesMayWriteAccountsAndOnlyReadTheRest() throws SQLException {
    assertThat(
            query(
                """
                select distinct table_schema || ' ' || privilege_type
                from information_schema.role_table_grants where grantee = 'sprint_app' order by 1
                """))
        .containsExactly(
            "app INSERT",
            "app SELECT",
            "app UPDATE",
            "ops SELECT",
            "published SELECT",
            "reference SELECT");
    assertThat(query("select has_table_privilege('sprint_app', 'app.sign_in', 'update')::text"))
        .containsExactly("false");
  }

  @Test
  void laterTablesOfTheLedgerAreReadByThePages() throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("create table ops.later (number int); create table app.later (number int)");
      try (ResultSet row =
          statement.executeQuery(
              """
              select has_table_privilege('sprint_app', 'ops.later', 'select')
                  and not has_table_privilege('sprint_app', 'ops.later', 'insert')
                  and has_table_privilege('sprint_app', 'app.later', 'select')
                  and has_table_privilege('sprint_app', 'app.later', 'insert')
                  and has_table_privilege('sprint_app', 'app.later', 'update')
                  and not has_table_privilege('sprint_app', 'app.later', 'delete')
              """)) {
        row.next();
        assertThat(row.getBoolean(1)).isTrue();
      }
      connection.rollback();
    }
  }

  @Test
  void onlyThePagesReadPasswords() throws SQLException {
    assertThat(
            query(
                """
                select distinct grantee from information_schema.role_table_grants
                where table_schema = 'app' and table_name in ('account', 'sign_in')
                    and grantee <> 'sprint_owner'
                """))
        .containsExactly("sprint_app");
  }

  @Test
  void onlyThePipelineEntersTheHouseOfHealth() throws SQLException {
    assertThat(
            query(
                """
                select distinct grantee from information_schema.role_table_grants
                where table_schema = 'health' and grantee <> 'sprint_owner'
                """))
        .containsExactly("sprint_etl");
    assertThat(
            query(
                """
                select rolname from pg_roles
                where rolname like 'sprint%' and rolname not in ('sprint_owner', 'sprint_etl')
                    and has_schema_privilege(oid, 'health', 'usage')
                """))
        .isEmpty();
  }

  @Test
  void noKeyLeadsFromTheHouseOfHealthToPersonsOrIntoIt() throws SQLException {
    assertThat(
            query(
                """
                select distinct points_to.nspname || '.' || target.relname
                from pg_constraint
                join pg_class as source on source.oid = conrelid
                join pg_namespace as points_from on points_from.oid = source.relnamespace
                join pg_class as target on target.oid = confrelid
                join pg_namespace as points_to on points_to.oid = target.relnamespace
                where contype = 'f' and points_from.nspname = 'health' order by 1
                """))
        .containsExactly(
            "health.dim_health_person",
            "mart.dim_municipality",
            "mart.dim_service",
            "ops.delivery",
            "reference.language");
    assertThat(
            query(
                """
                select conname from pg_constraint
                join pg_class as source on source.oid = conrelid
                join pg_class as target on target.oid = confrelid
                where target.relnamespace = 'health'::regnamespace
                    and source.relnamespace <> 'health'::regnamespace
                """))
        .isEmpty();
  }

  private static List<String> query(String sql) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
