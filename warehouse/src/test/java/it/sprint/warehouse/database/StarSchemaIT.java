package it.sprint.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The page that draws the star is what the schema says. With {@code -Dsprint.docs.write=true} the
 * page is written anew.
 */
class StarSchemaIT {

  private static final Path PAGE = Path.of("..", "docs", "star-schema.md");

  private static final String HEAD =
      """
      # Schema of the star

      Made from the database's own catalogue by `StarSchemaIT`, which fails when this page and the schema differ; \
      run with `-Dsprint.docs.write=true`, it writes the page anew. How rows come about and what the \
      rules are: [star](warehouse.md).

      """;

  @Test
  void pageIsWhatTheSchemaSays() throws SQLException, IOException {
    String page = HEAD + busMatrix() + diagram() + grains();
    if (Boolean.getBoolean("sprint.docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  /** Facts by the dimensions that their keys point to. */
  private static String busMatrix() throws SQLException {
    Map<String, Set<String>> facts = links();
    Set<String> dimensions = new TreeSet<>();
    facts.values().forEach(dimensions::addAll);
    StringBuilder page = new StringBuilder("## Bus matrix\n\n| fact |");
    dimensions.forEach(dimension -> page.append(' ').append(shortName(dimension)).append(" |"));
    page.append("\n|---|").append("---|".repeat(dimensions.size())).append('\n');
    facts.forEach(
        (fact, linked) -> {
          page.append("| `").append(fact).append("` |");
          dimensions.forEach(dimension -> page.append(linked.contains(dimension) ? " ● |" : "  |"));
          page.append('\n');
        });
    return page.append("\nEvery fact has days, each of which is a row of `mart.dim_date`.\n\n")
        .toString();
  }

  private static String diagram() throws SQLException {
    StringBuilder page = new StringBuilder("## Diagram\n\n```mermaid\nerDiagram\n");
    links()
        .forEach(
            (fact, linked) ->
                linked.forEach(
                    dimension ->
                        page.append(
                            "    %s ||--o{ %s : \"\"\n".formatted(name(dimension), name(fact)))));
    return page.append("```\n\n").toString();
  }

  private static String grains() throws SQLException {
    StringBuilder page = new StringBuilder("## Grain\n\n| table | |\n|---|---|\n");
    for (List<String> row :
        rows(
            """
            select pg_namespace.nspname || '.' || pg_class.relname, obj_description(pg_class.oid)
            from pg_class
            join pg_namespace on pg_namespace.oid = pg_class.relnamespace
            where pg_class.relkind = 'r' and pg_namespace.nspname in ('mart', 'health')
            order by 1
            """)) {
      page.append("| `%s` | %s |\n".formatted(row.get(0), row.get(1).replace("|", "\\|")));
    }
    return page.toString();
  }

  /** By fact, the dimensions to which its keys point. */
  private static Map<String, Set<String>> links() throws SQLException {
    Map<String, Set<String>> links = new LinkedHashMap<>();
    for (List<String> row :
        rows(
            """
            select one.nspname || '.' || fact.relname, other.nspname || '.' || dimension.relname
            from pg_class as fact
            join pg_namespace as one on one.oid = fact.relnamespace
            left join pg_constraint as link on link.conrelid = fact.oid and link.contype = 'f'
            left join pg_class as dimension
                on dimension.oid = link.confrelid and dimension.relname like 'dim@_%' escape '@'
            left join pg_namespace as other on other.oid = dimension.relnamespace
            where fact.relkind = 'r' and one.nspname in ('mart', 'health')
                and fact.relname like 'fact@_%' escape '@'
            order by 1, 2
            """)) {
      Set<String> linked = links.computeIfAbsent(row.get(0), fact -> new TreeSet<>());
      if (row.get(1) != null) {
        linked.add(row.get(1));
      }
    }
    return links;
  }

  private static String shortName(String dimension) {
    return name(dimension).substring("dim_".length()).replace('_', ' ');
  }

  private static String name(String table) {
    return table.substring(table.indexOf('.') + 1);
  }

  private static List<List<String>> rows(String sql) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.OWNER);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (row.next()) {
        List<String> values = new ArrayList<>();
        values.add(row.getString(1));
        values.add(row.getString(2));
        rows.add(values);
      }
      return rows;
    }
  }
}
