package it.sprint.etl.lake;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.delta.exceptions.DeltaConcurrentModificationException;
import io.delta.tables.DeltaTable;
import it.sprint.etl.SharedSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was written, by the list of files stands in a table what Delta itself finds in it. */
class ListedFilesIT {

  private static final StructType SCHEMA =
      StructType.fromDDL("part string, number int, day date, said string, at timestamp, month int");

  private static final LakeTable PLAIN = new LakeTable("some/plain", SCHEMA);

  /** The column of the partitions is the first one; their values are no names of folders. */
  private static final LakeTable PARTED = new LakeTable("some/parted", SCHEMA, List.of("part"));

  private static final LakeTable MONTHLY = new LakeTable("some/monthly", SCHEMA, List.of("month"));

  private static final String MOST = "spark.databricks.delta.allFilesInCrc.thresholdNumFiles";

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Rome"})
  void whateverIsWrittenIsReadAsDeltaReadsIt(String zone) {
    TimeZone usual = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      writeAndRead();
    } finally {
      TimeZone.setDefault(usual);
    }
  }

  private void writeAndRead() {
    for (LakeTable table : List.of(PLAIN, PARTED)) {
      Lake lake = lake();
      assertThat(lake.read(table).collectAsList()).isEmpty();

      lake.append(table, rows(0, 20));
      isReadAsDeltaReadsIt(lake, table, 20);
      lake.append(table, rows(20, 30));
      isReadAsDeltaReadsIt(lake, table, 30);
      lake.replaceWhere(table, rows(0, 6).where("part = 'a b'"), "part = 'a b'");
      isReadAsDeltaReadsIt(lake, table, 26);
      lake.delete(table, col("number").equalTo(1));
      isReadAsDeltaReadsIt(lake, table, 25);
      lake.delete(table, rows(2, 4).select("number"));
      isReadAsDeltaReadsIt(lake, table, 23);
      lake.replaceAll(table, rows(0, 0));
      isReadAsDeltaReadsIt(lake, table, 0);
      lake.replaceAll(table, rows(5, 9));
      isReadAsDeltaReadsIt(lake, table, 4);
      for (long version = 0; version <= lake.version(table); version++) {
        assertThat(texts(lake.readVersion(table, version)))
            .as("version %d", version)
            .isEqualTo(texts(byDelta().option("versionAsOf", version).load(path(table))));
      }
    }
  }

  @Test
  void partitionsAreReplacedOneByOne() throws IOException {
    Lake lake = lake();
    lake.append(MONTHLY, rows(0, 20));
    Set<String> before = files(MONTHLY, "202603");

    lake.replacePartitions(MONTHLY, rows(0, 2), "month", Set.of(202601, 202602, 202612));

    isReadAsDeltaReadsIt(lake, MONTHLY, 14);
    assertThat(files(MONTHLY, "202603")).isNotEmpty().isEqualTo(before);
    assertThat(history(MONTHLY)).contains("month in (202601, 202602, 202612)");
    // As Delta's own writer does it.
    deleteLists(MONTHLY);
    lake.replacePartitions(MONTHLY, rows(2, 3), "month", Set.of(202603));
    assertThat(lake.rowCount(MONTHLY, lake.version(MONTHLY))).isEqualTo(11);
    assertThat(texts(lake.read(MONTHLY))).hasSize(11);
  }

  @Test
  void anotherWriterMeanwhileIsAConflict() {
    Lake lake = lake();
    lake.append(PLAIN, rows(0, 5));
    ReplacedFiles replacement = new ReplacedFiles(log(PLAIN), snapshot(PLAIN));
    lake.append(PLAIN, rows(5, 6));

    assertThatThrownBy(() -> replacement.commit(rows(0, 1), "", file -> true))
        .isInstanceOf(DeltaConcurrentModificationException.class);

    assertThat(texts(lake.read(PLAIN))).hasSize(6);
  }

  @Test
  void otherColumnsAreForDeltaToJudge() {
    Lake lake = lake();
    lake.append(PLAIN, rows(0, 5));
    ReplacedFiles replacement = new ReplacedFiles(log(PLAIN), snapshot(PLAIN));

    assertThat(replacement.commit(rows(0, 1).drop("said"), "", file -> true)).isFalse();
    assertThat(lake.rowCount(PLAIN, lake.version(PLAIN))).isEqualTo(5);
  }

  @Test
  void fewRowsArePutDownInMemory() {
    Lake lake = lake();
    lake.append(PLAIN, rows(0, 20));
    Dataset<Row> few = lake.putDown(PLAIN, lake.read(PLAIN).where("number < 7"));
    Dataset<Row> many = lake.putDown(PLAIN, spark().range(100_000).toDF());
    lake.replaceAll(PLAIN, rows(0, 0));

    assertThat(Lake.isInMemory(few)).isTrue();
    assertThat(texts(few)).isEqualTo(texts(rows(0, 7)));
    assertThat(few.schema()).isEqualTo(SCHEMA);
    assertThat(Lake.isInMemory(many)).isFalse();
    assertThat(many.count()).isEqualTo(100_000);
  }

  @Test
  void manyFilesAndFilesWithoutAListAreReadByDelta() throws IOException {
    Lake lake = lake();
    String most = spark().conf().get(MOST);
    spark().conf().set(MOST, "10");
    try {
      lake.append(PLAIN, rows(0, 60).repartitionByRange(20, col("number")));
    } finally {
      spark().conf().set(MOST, most);
    }
    assertThat(ListedFiles.list(snapshot(PLAIN))).isEmpty();
    assertThat(texts(lake.read(PLAIN))).hasSize(60);

    lake.append(PARTED, rows(0, 10));
    assertThat(ListedFiles.list(snapshot(PARTED))).isPresent();
    deleteLists(PARTED);
    assertThat(ListedFiles.list(snapshot(PARTED))).isEmpty();
    assertThat(texts(lake.read(PARTED))).hasSize(10).isEqualTo(texts(rows(0, 10)));
  }

  /** As after a commit that was cut off. */
  private void deleteLists(LakeTable table) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(path(table), "_delta_log"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".crc")).toList()) {
        Files.delete(file);
      }
    }
    DeltaLog.clearCache();
  }

  private void isReadAsDeltaReadsIt(Lake lake, LakeTable table, int count) {
    // As another process finds it.
    DeltaLog.clearCache();
    assertThat(ListedFiles.list(snapshot(table))).isPresent();
    List<String> read = texts(lake.read(table));
    assertThat(read).hasSize(count).isEqualTo(texts(byDelta().load(path(table))));
    assertThat(lake.read(table).schema().fieldNames()).isEqualTo(SCHEMA.fieldNames());
  }

  private Set<String> files(LakeTable table, String month) {
    return ListedFiles.all(snapshot(table)).stream()
        .filter(file -> month.equals(file.partitionValues().apply("month")))
        .map(AddFile::path)
        .collect(Collectors.toSet());
  }

  private String history(LakeTable table) {
    return DeltaTable.forPath(spark(), path(table)).history(1).collectAsList().get(0).toString();
  }

  @Test
  void tableThatIsReplacedWholeTakesOtherColumns() {
    Lake lake = lake();
    lake.replaceAll(PLAIN, rows(0, 3));
    LakeTable wider = new LakeTable(PLAIN.path(), SCHEMA.add("is_new", "boolean"));

    lake.replaceAll(wider, rows(0, 2).selectExpr("*", "true as is_new"));

    assertThat(lake.read(wider).where("is_new").count()).isEqualTo(2);
    assertThat(lake.read(wider).count()).isEqualTo(2);
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private static Dataset<Row> rows(int from, int to) {
    return spark()
        .createDataFrame(
            IntStream.range(from, to)
                .mapToObj(
                    i ->
                        RowFactory.create(
                            i % 5 == 4 ? null : List.of("a b", "a=b", "50%", "\u00e8/").get(i % 5),
                            i,
                            LocalDate.of(2026, 1, 1).plusDays(i),
                            i % 3 == 0 ? null : "says " + i,
                            Instant.parse("2026-03-28T23:30:00Z").plus(Duration.ofHours(i)),
                            i % 5 == 4 ? null : 202601 + i % 5))
                .toList(),
            SCHEMA);
  }

  private Snapshot snapshot(LakeTable table) {
    return log(table).unsafeVolatileSnapshot();
  }

  private DeltaLog log(LakeTable table) {
    return DeltaLog.forTable(spark(), path(table));
  }

  private static DataFrameReader byDelta() {
    return spark().read().format("delta");
  }

  private Lake lake() {
    return new Lake(spark(), home.toString());
  }

  private String path(LakeTable table) {
    return home.resolve(table.path()).toString();
  }

  private static SparkSession spark() {
    return SharedSpark.session();
  }
}
