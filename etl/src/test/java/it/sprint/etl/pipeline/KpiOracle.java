package it.sprint.etl.pipeline;

import it.sprint.warehouse.database.BoundStatement;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.kpi.BoundSql;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.KpiSql;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts figures another way: plain SQL over the star itself. Each file {@code oracle/kpi/KPI.sql}
 * holds a query of {@code period} and {@code value} by quarter, or names one of {@code
 * oracle/kpi-shared} that tells several KPIs ({@code -- as QUERY VALUE}); periods without value are
 * left out on both sides.
 */
final class KpiOracle {

  private static final String CALENDAR = "quarter";
  private static final String SHARED = "-- as ";

  private KpiOracle() {}

  /** The KPIs that are read from the star. */
  static List<String> kpis() {
    return KpiCatalogue.load().all().stream()
        .filter(kpi -> !kpi.audience().isEverybody())
        .map(Kpi::id)
        .sorted()
        .toList();
  }

  /** The KPIs that are told another way. */
  static List<String> told() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> file.getFileName().toString().replace(".sql", "")).sorted().toList();
    }
  }

  /** Both sides: what the catalogue says and what the query beside the test says. */
  record Figures(Map<String, BigDecimal> ofTheCatalogue, Map<String, BigDecimal> toldAnotherWay) {}

  /** The figures of the published star, those of the catalogue asked as staff do. */
  static Figures published(String kpi) throws SQLException, IOException, URISyntaxException {
    try (Connection staff = MigratedDatabase.shared().connect(DatabaseRole.STAFF);
        Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER)) {
      return new Figures(values(staff, asked(kpi)), values(owner, told(kpi)));
    }
  }

  /**
   * By KPI, the figures as they would be when what is going on has ended; the star stays as it was.
   */
  static Map<String, Figures> later() throws SQLException, IOException, URISyntaxException {
    try (Connection owner = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(Files.readString(folder().resolveSibling("later").resolve("ends.sql")));
      Map<String, Figures> figures = new TreeMap<>();
      for (String kpi : told()) {
        figures.put(kpi, new Figures(values(owner, asked(kpi)), values(owner, told(kpi))));
      }
      owner.rollback();
      return figures;
    }
  }

  private static BoundSql asked(String id) {
    Kpi kpi = KpiCatalogue.load().find(id).orElseThrow();
    BoundSql asked =
        KpiSql.figures(new KpiQuestion(kpi, CALENDAR, List.of(), Map.of(), null, null));
    return new BoundSql(
        "select period_code as period, value from (%s) as figure".formatted(asked.text()),
        asked.values());
  }

  private static BoundSql told(String id) throws IOException, URISyntaxException {
    String query = Files.readString(folder().resolve(id + ".sql"));
    if (query.startsWith(SHARED)) {
      String[] words = query.strip().substring(SHARED.length()).split(" ", 2);
      Path shared = folder().resolveSibling("kpi-shared").resolve(words[0] + ".sql");
      query = Files.readString(shared).replace("{value}", words.length > 1 ? words[1] : "");
    }
    return new BoundSql("select period, value from (\n%s) as told".formatted(query), List.of());
  }

  private static Map<String, BigDecimal> values(Connection connection, BoundSql sql)
      throws SQLException {
    try (PreparedStatement statement = BoundStatement.prepare(connection, sql);
        ResultSet row = statement.executeQuery()) {
      Map<String, BigDecimal> values = new TreeMap<>();
      while (row.next()) {
        BigDecimal value = row.getBigDecimal("value");
        if (row.getString("period") != null && value != null) {
          values.put(row.getString("period"), comparable(value));
        }
      }
      return values;
    }
  }

  /** Without the digits in which divisions of several types differ. */
  private static BigDecimal comparable(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP);
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(KpiOracle.class.getResource("/oracle/kpi")).toURI());
  }
}
