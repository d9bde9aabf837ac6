package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Kpi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a figure as a table: whether each is counted, the columns of the KPI, and where
 * the row comes from. {@code owners} tells whose each feed is.
 */
record EvidenceTable(Source source, EvidenceRow reader, Map<String, String> owners) {

  private static final Text COUNTED = new Text("Nel valore", "In the value");
  private static final List<Text> ORIGIN =
      List.of(
          new Text("Consegnato da", "Delivered by"),
          new Text("Consegna", "Delivery"),
          new Text("File", "File"),
          new Text("Riga", "Line"),
          new Text("Versione della regola", "Rule version"),
          new Text("Edizione", "Edition"));

  /** What all rows have in common. */
  record Source(Kpi kpi, long edition, Language language) {}

  List<String> header() {
    List<String> header = new ArrayList<>();
    header.add(COUNTED.in(source.language()));
    source.kpi().evidence().forEach(column -> header.add(column.name().in(source.language())));
    ORIGIN.forEach(name -> header.add(name.in(source.language())));
    return Collections.unmodifiableList(header);
  }

  List<@Nullable Object> cells(ResultSet result) throws SQLException {
    EvidenceAnswer.Row row = reader.read(result);
    EvidenceAnswer.Delivery delivery = row.delivery();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.counted());
    row.values().values().forEach(value -> cells.add(cell(value)));
    cells.add(owners.get(result.getString("delivered_feed")));
    cells.add(delivery == null ? null : delivery.id());
    cells.add(delivery == null ? null : delivery.fileName());
    cells.add(row.line());
    cells.add(source.kpi().ruleVersion());
    cells.add(source.edition());
    return cells;
  }

  private @Nullable Object cell(@Nullable Object value) {
    return value instanceof Figure.Member member ? member.name().in(source.language()) : value;
  }
}
