package it.sprint.etl.star;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_utc_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import it.sprint.warehouse.feed.ColumnType;
import it.sprint.warehouse.feed.ListedColumn;
import it.sprint.warehouse.feed.MappedColumn;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.reference.ListTable;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * Puts our codes in the place of, or beside, what partners write. Of needs and services of health,
 * partners other than the health authority tell the area only (docs/warehouse.md, the firewall).
 */
record OurCodes(RecordType type) {

  private static final String HEALTH_AUTHORITY = "asl-bt";
  private static final String LOCAL_TIME = "Europe/Rome";

  Dataset<Row> in(Dataset<Row> rows) {
    // At once: a step for each column would make plans of some hundred thousand nodes.
    Map<String, Column> coded = new LinkedHashMap<>();
    type.mappedColumns().forEach(mapped -> coded.put(name(mapped), ours(mapped)));
    type.listedColumns().stream()
        .filter(listed -> !listed.column().isIdentifier())
        .forEach(listed -> coded.put(listed.column().name(), code(listed)));
    return coded.isEmpty() ? rows : rows.withColumns(coded);
  }

  /** {@code service} for a code of the crosswalk of services. */
  private static String name(MappedColumn mapped) {
    return mapped.crosswalk().substring(0, mapped.crosswalk().length() - 1);
  }

  /** What the partner meant by its code on the day of the row; else what it last meant. */
  private Column ours(MappedColumn mapped) {
    String crosswalk = mapped.crosswalk();
    String partner = mapped.partner();
    UDF2<String, LocalDate, String> meaning = (code, day) -> meaning(crosswalk, partner, code, day);
    return udf(meaning, DataTypes.StringType).apply(col(mapped.column().name()), day());
  }

  private static @Nullable String meaning(
      String crosswalk, String partner, @Nullable String code, @Nullable LocalDate day) {
    if (code == null) {
      return null;
    }
    ReferenceLists lists = ReferenceLists.load();
    return Optional.ofNullable(day)
        .flatMap(known -> lists.mapped(crosswalk, partner, code, known))
        .or(() -> lists.mapped(crosswalk, partner, code))
        .map(
            term -> partner.equals(HEALTH_AUTHORITY) ? term : Health.AREAS.getOrDefault(term, term))
        .orElse(null);
  }

  private Column day() {
    it.sprint.warehouse.feed.Column column = type.coverageColumn();
    if (column == null) {
      return lit(null).cast("date");
    }
    Column day = col(column.name());
    return column.type() == ColumnType.TIMESTAMP
        ? from_utc_timestamp(day, LOCAL_TIME).cast("date")
        : day.cast("date");
  }

  private static Column code(ListedColumn listed) {
    String list = listed.list();
    UDF1<String, String> code =
        value -> value == null ? null : ReferenceLists.load().code(list, value).orElse(null);
    return udf(code, DataTypes.StringType).apply(col(listed.column().name()).cast("string"));
  }

  /** The areas of the terms of health; read once in each process that runs tasks. */
  private static final class Health {
    static final Map<String, String> AREAS = areas();

    private static Map<String, String> areas() {
      Map<String, String> areas = new HashMap<>();
      for (ListTable list : ReferenceLists.load().tables()) {
        if (list.name().equals("service") || list.name().equals("need")) {
          int isHealth = list.columns().indexOf("is_health");
          int area = list.columns().indexOf("area");
          list.rows().stream()
              .filter(row -> "true".equals(row.get(isHealth)))
              .forEach(row -> areas.put(row.get(0), row.get(area)));
        }
      }
      return areas;
    }
  }
}
