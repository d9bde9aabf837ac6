package it.sprint.warehouse.history;

import it.sprint.warehouse.kpi.Breakdown;
import it.sprint.warehouse.kpi.Kpi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** By which rule the figures of KPIs come: their entries, and the views that these ask. */
final class FigureRules {

  private final Connection connection;
  private final Map<String, Set<String>> tablesOfSource = new HashMap<>();
  private final Map<String, StringBuilder> viewsOfSource = new HashMap<>();

  private FigureRules(Connection connection) {
    this.connection = connection;
  }

  static FigureRules read(Connection connection, List<Kpi> kpis) throws SQLException {
    FigureRules rules = new FigureRules(connection);
    String sql =
        """
        with recursive
            asked as (
                select source, source::regclass::oid as relation from unnest(?) as source
                union
                select asked.source, needed.refobjid
                from asked
                inner join pg_catalog.pg_rewrite as rule on rule.ev_class = asked.relation
                inner join pg_catalog.pg_depend as needed
                    on needed.classid = 'pg_catalog.pg_rewrite'::regclass
                    and needed.objid = rule.oid
                    and needed.refclassid = 'pg_catalog.pg_class'::regclass
                    and needed.refobjid <> rule.ev_class
            )
        select
            asked.source,
            schema.nspname || '.' || relation.relname as name,
            case when relation.relkind = 'v' then pg_catalog.pg_get_viewdef(relation.oid) end as view
        from asked
        inner join pg_catalog.pg_class as relation on relation.oid = asked.relation
        inner join pg_catalog.pg_namespace as schema on schema.oid = relation.relnamespace
        order by asked.source, name
        """;
    Object[] sources = kpis.stream().map(kpi -> kpi.measure().from()).distinct().toArray();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", sources));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          rules.note(row.getString("source"), row);
        }
      }
    }
    return rules;
  }

  private void note(String source, ResultSet row) throws SQLException {
    String view = row.getString("view");
    if (view == null) {
      tablesOfSource.computeIfAbsent(source, key -> new HashSet<>()).add(row.getString("name"));
    } else {
      viewsOfSource.computeIfAbsent(source, key -> new StringBuilder()).append(view).append('\n');
    }
  }

  /** Whether figures of a KPI may be others after any of these tables changed. */
  boolean asks(Kpi kpi, Set<String> tables) {
    return tablesOfSource.getOrDefault(kpi.measure().from(), Set.of()).stream()
        .anyMatch(tables::contains);
  }

  /** Tells one rule from another. */
  String fingerprint(Kpi kpi) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String rule =
          String.join(
              "\n",
              kpi.measure().toString(),
              kpi.kind().toString(),
              String.valueOf(kpi.decimals()),
              kpi.feeds().toString(),
              kpi.breakdowns().stream().map(FigureRules::rule).toList().toString(),
              viewsOfSource.getOrDefault(kpi.measure().from(), new StringBuilder()).toString());
      return HexFormat.of().formatHex(digest.digest(rule.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java has SHA-256", exception);
    }
  }

  /** A breakdown's rule, and not what people call it. */
  private static String rule(Breakdown breakdown) {
    return "%s %s %s %s %s"
        .formatted(
            breakdown.id(),
            breakdown.column(),
            breakdown.additive(),
            breakdown.defaultMember(),
            breakdown.totalMember());
  }

  /** The fingerprint of the rule by which each KPI was counted last. */
  Map<String, String> latest() throws SQLException {
    Map<String, String> latest = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select distinct on (kpi) kpi, fingerprint from ops.standard_rule
                order by kpi, edition_number desc
                """)) {
      while (row.next()) {
        latest.put(row.getString("kpi"), row.getString("fingerprint"));
      }
    }
    return latest;
  }

  /** Notes by which rule a KPI is counted from an edition on. */
  void add(Kpi kpi, long edition) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into ops.standard_rule values (?, ?, ?, ?)")) {
      statement.setString(1, kpi.id());
      statement.setLong(2, edition);
      statement.setString(3, kpi.ruleVersion());
      statement.setString(4, fingerprint(kpi));
      statement.executeUpdate();
    }
  }
}
