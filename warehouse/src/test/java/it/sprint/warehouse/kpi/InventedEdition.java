package it.sprint.warehouse.kpi;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition of invented facts, published as the pipeline would: through its role. */
public final class InventedEdition {

  private static final List<String> FEEDS =
      List.of("interno-landings", "interno-reception", "istat-foreign-balance", "anac-contracts");

  private final List<BoundSql> facts = new ArrayList<>();
  private int lines = 1;

  /** A day of landings that one report tells of and no later one. */
  public InventedEdition landing(String landedOn, String reportedOn, int persons) {
    return landing(landedOn, reportedOn, persons, true);
  }

  /** A day of landings that a later report tells of, too. */
  public InventedEdition earlierLanding(String landedOn, String reportedOn, int persons) {
    return landing(landedOn, reportedOn, persons, false);
  }

  private InventedEdition landing(
      String landedOn, String reportedOn, int persons, boolean isCurrent) {
    return fact(
        "insert into published.fact_landing values (?, ?, ?, '08:00', ?, 1, ?)",
        LocalDate.parse(landedOn),
        LocalDate.parse(reportedOn),
        persons,
        isCurrent);
  }

  /** Persons present in a region; null is a cell that the source left blank. */
  public InventedEdition presence(
      String reportedOn, String region, String channel, @Nullable Integer persons) {
    return fact(
        "insert into published.fact_reception_presence values (?, ?, ?, 'invented', ?, true, 2, ?)",
        LocalDate.parse(reportedOn),
        region,
        channel,
        persons);
  }

  /** Foreign residents on 31 December. */
  public InventedEdition residents(int year, String area, String sex, int persons) {
    return population(LocalDate.of(year, 12, 31), List.of(area, sex, "FDEC_CP"), persons);
  }

  /** Men and women in the province: what a measure of ISTAT says on a day. */
  public InventedEdition measured(String statedOn, String measure, int persons) {
    return population(LocalDate.parse(statedOn), List.of("IT110", "total", measure), persons);
  }

  /** The key is area, sex and measure. */
  private InventedEdition population(LocalDate statedOn, List<String> key, int persons) {
    return fact(
        "insert into published.fact_foreign_population values (?, ?, ?, ?, ?, ?, true, 3, ?)",
        statedOn.getYear(),
        statedOn,
        key.get(0),
        key.get(1),
        key.get(2),
        persons);
  }

  /** Foreigners resident on 1 January of an area of citizenship; the key is area and sex. */
  public InventedEdition citizens(int year, List<String> key, String citizenship, int persons) {
    return fact(
        "insert into published.fact_foreign_citizen values (?, ?, ?, ?, ?, ?, true, 3, ?)",
        year,
        LocalDate.of(year, 1, 1),
        key.get(0),
        key.get(1),
        citizenship,
        persons);
  }

  /** Persons landed since January by the nationality that they declared; null is all others. */
  public InventedEdition nationality(String reportedOn, @Nullable String country, int persons) {
    LocalDate reported = LocalDate.parse(reportedOn);
    return fact(
        "insert into published.fact_declared_nationality values (?, ?, ?, ?, ?, ?, true, 1, ?)",
        reported,
        reported.withDayOfYear(1),
        country == null ? "altre" : country,
        country,
        country == null,
        persons);
  }

  public InventedEdition contract(InventedContract contract) {
    return fact(
        "insert into published.fact_contract values"
            + " (?, ?, ?, ?, 'An invented buyer', '110001', 'An invented subject', '85311000-2',"
            + " ?, ?, ?, ?, ?, 365, true, 4, ?)",
        contract.cig(),
        contract.frameworkCig(),
        LocalDate.parse(contract.publishedOn()),
        contract.buyer(),
        contract.outcome(),
        contract.certainty(),
        new BigDecimal(contract.tendered()),
        contract.awarded(),
        contract.isFrameworkCounted());
  }

  private InventedEdition fact(String sql, @Nullable Object... values) {
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(++lines);
    facts.add(new BoundSql(sql, all));
    return this;
  }

  /** Publishes these facts as edition 1 in place of everything that was there. */
  public void publish() throws SQLException {
    publish(1);
  }

  public void publish(long edition) throws SQLException {
    MigratedDatabase.clean();
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL)) {
      etl.setAutoCommit(false);
      execute(etl, run());
      for (int key = 1; key <= FEEDS.size(); key++) {
        execute(etl, delivery(key));
      }
      for (BoundSql fact : facts) {
        execute(etl, fact);
      }
      execute(
          etl,
          new BoundSql(
              "insert into ops.edition values (?, 1, '2023-04-01T02:00:00Z', '2023-03-31', true)",
              List.of(edition)));
      etl.commit();
    }
  }

  private static BoundSql run() {
    return new BoundSql(
        "insert into ops.run overriding system value"
            + " values (1, '2023-04-01T01:00:00Z', '2023-04-01T02:00:00Z', 'published', null)",
        List.of());
  }

  private static BoundSql delivery(int key) {
    String feed = FEEDS.get(key - 1);
    return new BoundSql(
        "insert into ops.delivery values (?, ?, ?, ?, 'invented', 1000, ?, '1.0.0', 'published',"
            + " null, null, null, 10, 8, 1, 1, 0, '2022-01-01', '2023-03-31', 1)",
        List.of(
            key,
            Integer.toString(key).repeat(64),
            feed,
            feed + ".csv",
            OffsetDateTime.parse("2023-04-01T00:30:00Z")));
  }

  private static void execute(Connection connection, BoundSql sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      for (int i = 0; i < sql.values().size(); i++) {
        statement.setObject(i + 1, sql.values().get(i));
      }
      statement.execute();
    }
  }
}
