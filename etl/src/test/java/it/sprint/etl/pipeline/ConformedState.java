package it.sprint.etl.pipeline;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.generator.StateRows;
import it.sprint.etl.lake.Lake;
import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.RecordType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What the lake holds in the end, in the form in which the generator says what it should hold. */
final class ConformedState {

  private static final Comparator<Row> IN_ORDER =
      Comparator.comparing((Row row) -> row.getInstant(row.fieldIndex("received_at")))
          .thenComparingLong(row -> row.getLong(row.fieldIndex("source_row")))
          .thenComparingInt(row -> row.getInt(row.fieldIndex("source_item")));

  private final Lake lake;
  private final Map<Long, String> files = new HashMap<>();

  ConformedState(Chain chain) throws SQLException {
    lake = new Lake(SharedSpark.session(), chain.settings().lake());
    for (String line : Chain.query("select delivery_key, file_name from ops.delivery")) {
      int bar = line.indexOf('|');
      files.put(Long.parseLong(line.substring(0, bar)), line.substring(bar + 1));
    }
  }

  /** Type, file, line, item and columns of every record that is not deleted. */
  Set<String> of(Contract contract, RecordType type) {
    Map<String, Row> latest =
        lake.read(FeedTables.conformed(contract, type)).collectAsList().stream()
            .collect(
                Collectors.toMap(
                    row -> row.<String>getAs("record_key"),
                    row -> row,
                    (one, other) -> IN_ORDER.compare(one, other) > 0 ? one : other));
    return latest.values().stream()
        .filter(row -> !row.<Boolean>getAs("is_deleted"))
        .map(row -> line(type, row))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same of the generator's truth, whomever it is about. */
  static Set<String> of(StateRows state, RecordType type) {
    return state.rows().stream()
        .map(row -> type.name() + '|' + String.join("|", row.subList(1, row.size())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String line(RecordType type, Row row) {
    Stream<Object> place =
        Stream.of(
            type.name(),
            files.get(row.<Long>getAs("delivery_key")),
            row.getAs("source_row"),
            row.getAs("source_item"));
    Stream<String> values =
        type.openColumns().stream().map(Column::name).map(name -> text(row.getAs(name)));
    return Stream.concat(place.map(String::valueOf), values).collect(Collectors.joining("|"));
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
