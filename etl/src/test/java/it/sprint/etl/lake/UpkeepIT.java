package it.sprint.etl.lake;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many files become tables of few, with the same rows. */
class UpkeepIT {

  private static final StructType SCHEMA = StructType.fromDDL("number bigint, kind string");
  private static final LakeTable MANY = new LakeTable("conformed/feed/many", SCHEMA);
  private static final LakeTable BY_KIND = new LakeTable("by-kind", SCHEMA, List.of("kind"));
  private static final LakeTable FEW = new LakeTable("conformed/feed/few", SCHEMA);
  private static final LakeTable EDITIONS = new LakeTable("star/many", SCHEMA);

  @TempDir private Path home;

  @Test
  void manyFilesArePutTogetherOnceAndOnlyWhereNobodyAsksEarlierVersions() {
    Lake lake = new Lake(spark(), home.toString());
    for (LakeTable table : List.of(MANY, BY_KIND, EDITIONS)) {
      lake.append(table, rows(5 * Upkeep.MANY).repartition(Upkeep.MANY + 1));
      lake.append(table, rows(3));
    }
    lake.append(FEW, rows(Upkeep.MANY).coalesce(1));
    List<String> before = texts(lake.read(MANY));
    long edition = files(EDITIONS);
    assertThat(files(MANY)).isGreaterThan(Upkeep.MANY);

    List<String> told = new ArrayList<>();
    new Upkeep(spark(), home.toString()).apply(told::add);

    assertThat(told)
        .hasSize(2)
        .anyMatch(line -> line.startsWith("conformed/feed/many: its "))
        .anyMatch(line -> line.startsWith("by-kind: its "));
    assertThat(files(MANY)).isEqualTo(1);
    assertThat(files(BY_KIND)).isEqualTo(2);
    assertThat(files(EDITIONS)).isEqualTo(edition);
    assertThat(texts(lake.read(MANY))).isEqualTo(before);
    assertThat(texts(lake.read(BY_KIND))).isEqualTo(before);
    assertThat(
            home.resolve(MANY.path())
                .toFile()
                .listFiles((folder, name) -> name.endsWith(".parquet")))
        .as("files that are no part of it any more")
        .hasSize(1);

    told.clear();
    new Upkeep(spark(), home.toString()).apply(told::add);
    assertThat(told).isEmpty();
    lake.append(MANY, rows(2));
    assertThat(lake.read(MANY).count()).isEqualTo(before.size() + 2);
  }

  @Test
  void lakeThatDoesNotExistNeedsNone() {
    List<String> told = new ArrayList<>();
    new Upkeep(spark(), home.resolve("none").toString()).apply(told::add);
    assertThat(told).isEmpty();
  }

  private static Dataset<Row> rows(int count) {
    return spark()
        .range(count)
        .toDF("number")
        .withColumn("kind", expr("if(number % 2 = 0, 'even', 'odd')"));
  }

  private long files(LakeTable table) {
    return DeltaLog.forTable(spark(), home.resolve(table.path()).toString())
        .unsafeVolatileSnapshot()
        .numOfFiles();
  }

  private static List<String> texts(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  private static SparkSession spark() {
    return SharedSpark.session();
  }
}
