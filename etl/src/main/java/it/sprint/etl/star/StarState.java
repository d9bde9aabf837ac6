package it.sprint.etl.star;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.warehouse.reference.ListTable;
import it.sprint.warehouse.reference.ReferenceLists;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * By which rules each table was made: a fingerprint of its function and of the lists that it asks.
 * A table whose rules changed is made whole.
 */
final class StarState {

  private static final LakeTable TABLE =
      new LakeTable(
          "star/state", StructType.fromDDL("table_name string not null, rules string not null"));

  /** In the place of a table's name: the kinds of records that tables ask. */
  private static final String KINDS = "(kinds)";

  private final Lake lake;
  private final Map<String, String> known = new HashMap<>();

  /** By table; asked several times, by several threads. */
  private final Map<String, String> rules = new ConcurrentHashMap<>();

  StarState(Lake lake) {
    this.lake = lake;
    for (Row row : lake.read(TABLE).collectAsList()) {
      known.put(row.getString(0), row.getString(1));
    }
  }

  /** Whether the table's rows were made by other rules, or by none yet. */
  boolean isOutdated(StarTable table) {
    return !rulesOf(table).equals(known.get(table.name()));
  }

  /** Whether the revisions of all of these kinds are noted. */
  boolean knows(List<Kind> kinds) {
    return names(kinds).equals(known.get(KINDS));
  }

  /** Notes the rules by which tables are made now, and of which records. */
  void note(List<StarTable> tables, List<Kind> kinds) {
    Map<String, String> now = new HashMap<>();
    now.put(KINDS, names(kinds));
    tables.forEach(table -> now.put(table.name(), rulesOf(table)));
    if (!now.equals(known)) {
      List<Row> rows =
          now.entrySet().stream()
              .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
              .toList();
      lake.replaceAll(
          TABLE, lake.spark().createDataFrame(rows, TABLE.schema()).orderBy(col("table_name")));
    }
  }

  private static String names(List<Kind> kinds) {
    return kinds.stream().map(Kind::view).sorted().collect(Collectors.joining(" "));
  }

  private String rulesOf(StarTable table) {
    return rules.computeIfAbsent(table.name(), name -> fingerprint(table));
  }

  private static String fingerprint(StarTable table) {
    MessageDigest digest = sha256();
    digest.update((table.sql() + table.day()).getBytes(StandardCharsets.UTF_8));
    for (ListTable list : ReferenceLists.load().tables()) {
      if (table.inputs().contains("reference_" + list.name())) {
        digest.update(list.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("This Java has no SHA-256.", exception);
    }
  }
}
