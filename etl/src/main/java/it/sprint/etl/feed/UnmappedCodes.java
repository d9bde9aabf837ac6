package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;

import it.sprint.etl.run.UnmappedCode;
import it.sprint.warehouse.feed.MappedColumn;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.ViolationCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The codes of partners that no crosswalk explains, counted for those who keep the crosswalks. */
public record UnmappedCodes(RecordType type) {

  /** A column with more different codes than that holds no codes. */
  private static final int MOST = 1_000;

  private static final String UNMAPPED = ViolationCode.UNMAPPED_CODE.code();

  /** The most frequent ones in accepted rows, by delivery. */
  public List<UnmappedCode> in(Dataset<Row> accepted) {
    return type.mappedColumns().stream().flatMap(column -> of(column, accepted).stream()).toList();
  }

  private Collection<UnmappedCode> of(MappedColumn mapped, Dataset<Row> accepted) {
    String name = mapped.column().name();
    List<Row> found =
        accepted
            .where(exists(col("_warnings"), warning -> isUnmapped(warning, mapped)))
            .groupBy("delivery_key", name)
            .count()
            .orderBy(col("count").desc())
            .limit(MOST)
            .collectAsList();
    Map<String, UnmappedCode> byCode = new LinkedHashMap<>();
    for (Row row : found) {
      UnmappedCode code = code(mapped, row);
      byCode.merge(code.deliveryKey() + " " + code.code(), code, UnmappedCode::plus);
    }
    return byCode.values();
  }

  private UnmappedCode code(MappedColumn mapped, Row row) {
    MappedColumn.Told told = mapped.told(row.getString(1));
    return new UnmappedCode(
        row.getLong(0),
        type.name(),
        mapped.column().header(),
        mapped.crosswalk(),
        told.text(),
        told.isForm(),
        row.getLong(2));
  }

  private static Column isUnmapped(Column warning, MappedColumn mapped) {
    return warning
        .getField("code")
        .equalTo(UNMAPPED)
        .and(warning.getField("column").equalTo(mapped.column().header()));
  }
}
