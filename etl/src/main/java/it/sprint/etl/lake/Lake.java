package it.sprint.etl.lake;

import io.delta.tables.DeltaTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Option;

/** The Delta tables in one folder. */
public final class Lake {

  /**
   * The session's setting below how many bytes of files a table is small: some hundred thousand
   * rows.
   */
  public static final String SMALL = "spark.sprint.smallTableBytes";

  private static final String SMALL_UNLESS_SET = "8000000";

  /** Rows of a table that, boxed, are some ten megabytes. */
  private static final int FEW = 10_000;

  private final SparkSession spark;
  private final String root;

  public Lake(SparkSession spark, String root) {
    this.spark = spark;
    this.root = root;
  }

  public SparkSession spark() {
    return spark;
  }

  /** The rows of a table; none when it was never written. */
  public Dataset<Row> read(LakeTable table) {
    return exists(table)
        ? ListedFiles.read(spark, newest(table))
            .orElseGet(() -> spark.read().format("delta").load(path(table)))
        : spark.createDataFrame(List.<Row>of(), table.schema());
  }

  private Snapshot newest(LakeTable table) {
    return log(table).update(false, Option.empty(), Option.empty());
  }

  private Snapshot earlier(LakeTable table, long version) {
    return log(table).getSnapshotAt(version, Option.empty(), Option.empty(), false);
  }

  private DeltaLog log(LakeTable table) {
    return DeltaLog.forTable(spark, path(table));
  }

  /** The rows of a table as an earlier version had them. */
  public Dataset<Row> readVersion(LakeTable table, long version) {
    return ListedFiles.read(spark, earlier(table, version))
        .orElseGet(
            () -> spark.read().format("delta").option("versionAsOf", version).load(path(table)));
  }

  /**
   * The partitions that have other files in one version than in another: one row each.
   *
   * @param column an integer, by which the table is partitioned
   */
  public Dataset<Row> changedPartitions(LakeTable table, long from, long to, String column) {
    Map<String, String> before = files(table, from, column);
    Map<String, String> after = files(table, to, column);
    Set<String> changed = new HashSet<>();
    before.forEach((file, partition) -> add(changed, partition, after.containsKey(file)));
    after.forEach((file, partition) -> add(changed, partition, before.containsKey(file)));
    List<Row> rows =
        changed.stream().map(value -> RowFactory.create(Integer.valueOf(value))).toList();
    return spark.createDataFrame(rows, new StructType().add(column, DataTypes.IntegerType, false));
  }

  private static void add(Set<String> changed, String partition, boolean isInBoth) {
    if (!isInBoth) {
      changed.add(partition);
    }
  }

  /** By path of a file, the partition that it belongs to. */
  private Map<String, String> files(LakeTable table, long version, String column) {
    return ListedFiles.all(earlier(table, version)).stream()
        .collect(Collectors.toMap(AddFile::path, file -> file.partitionValues().apply(column)));
  }

  /** The rows of a table that come from these deliveries. */
  public Dataset<Row> read(LakeTable table, Collection<Long> deliveryKeys) {
    return read(table).where(of(deliveryKeys));
  }

  /** Adds rows. */
  public long append(LakeTable table, Dataset<Row> rows) {
    write(table, rows, SaveMode.Append, "");
    return version(table);
  }

  /**
   * Adds the rows of these deliveries; where a killed run wrote rows of theirs already, replaces
   * those. Looking first is cheap (the table's statistics rule its files out), replacing is not.
   */
  public long replaceDeliveries(LakeTable table, Dataset<Row> rows, Collection<Long> deliveryKeys) {
    boolean wasWritten = exists(table) && !read(table, deliveryKeys).isEmpty();
    if (wasWritten) {
      write(table, rows, SaveMode.Overwrite, of(deliveryKeys));
    } else {
      write(table, rows, SaveMode.Append, "");
    }
    return version(table);
  }

  /**
   * Puts these rows in the place of those of some partitions, which they are of, too.
   *
   * @param column by which the table is partitioned
   * @param values of the partitions
   */
  public long replacePartitions(
      LakeTable table, Dataset<Row> rows, String column, Set<Integer> values) {
    Set<String> gone = values.stream().map(String::valueOf).collect(Collectors.toSet());
    String condition = column + " in (" + String.join(", ", new TreeSet<>(gone)) + ")";
    return replace(
        table, rows, condition, file -> gone.contains(file.partitionValues().apply(column)));
  }

  /** Puts these rows in the place of all rows. */
  public long replaceAll(LakeTable table, Dataset<Row> rows) {
    return replace(table, rows, "", file -> true);
  }

  private long replace(
      LakeTable table, Dataset<Row> rows, String condition, Predicate<AddFile> isGone) {
    if (!exists(table)) {
      write(table, rows, SaveMode.Overwrite, "");
    } else if (!new ReplacedFiles(log(table), newest(table))
        .commit(rows.select(columns(table)), condition, isGone)) {
      write(table, rows, SaveMode.Overwrite, condition);
    }
    return version(table);
  }

  /**
   * Puts these rows in the place of those that fulfil a condition, which they fulfil, too.
   *
   * @param condition in Spark's SQL
   */
  public long replaceWhere(LakeTable table, Dataset<Row> rows, String condition) {
    write(table, rows, SaveMode.Overwrite, exists(table) ? condition : "");
    return version(table);
  }

  /** How many rows a version has: as is noted of its files, or counted where it is not. */
  public long rowCount(LakeTable table, long version) {
    List<Option<Object>> counts =
        ListedFiles.all(earlier(table, version)).stream().map(AddFile::numLogicalRecords).toList();
    return counts.stream().allMatch(Option::isDefined)
        ? counts.stream().mapToLong(count -> (Long) count.get()).sum()
        : readVersion(table, version).count();
  }

  /**
   * The rows as they are now; later looks at them do not make them again. Few are kept in memory,
   * where a look costs no job.
   *
   * @param table where as many rows come from
   */
  public Dataset<Row> putDown(LakeTable table, Dataset<Row> rows) {
    if (isSmall(table)) {
      List<Row> few = rows.limit(FEW + 1).collectAsList();
      if (few.size() <= FEW) {
        return spark.createDataFrame(few, rows.schema());
      }
    }
    return rows.localCheckpoint();
  }

  /** Deletes the rows of which the condition is true. */
  public void delete(LakeTable table, Column condition) {
    if (exists(table)) {
      DeltaTable.forPath(spark, path(table)).delete(condition);
    }
  }

  /** Deletes the rows that have the same values in all columns of these. */
  public void delete(LakeTable table, Dataset<Row> rows) {
    if (exists(table)) {
      Column isSame =
          Arrays.stream(rows.columns())
              .map(
                  column ->
                      functions.col("kept." + column).equalTo(functions.col("gone." + column)))
              .reduce(Column::and)
              .orElseThrow();
      DeltaTable.forPath(spark, path(table))
          .as("kept")
          .merge(rows.distinct().as("gone"), isSame)
          .whenMatched()
          .delete()
          .execute();
    }
  }

  /**
   * Forgets what the table was before: no earlier version can be read any more, and no file holds
   * what was deleted. Nobody else may write to it meanwhile.
   */
  public void forgetHistory(LakeTable table) {
    if (exists(table)) {
      History.cut(spark, path(table));
    }
  }

  /** Whether a look at these rows costs no job. */
  public static boolean isInMemory(Dataset<Row> rows) {
    return rows.queryExecution().optimizedPlan() instanceof LocalRelation;
  }

  /** Whether it takes longer to choose some of the table's rows than to read them all. */
  public boolean isSmall(LakeTable table) {
    return sizeInBytes(table) < Long.parseLong(spark.conf().get(SMALL, SMALL_UNLESS_SET));
  }

  /** How large the table's files are; 0 if there is no table. */
  public long sizeInBytes(LakeTable table) {
    if (!exists(table)) {
      return 0;
    }
    Snapshot snapshot = newest(table);
    return ListedFiles.list(snapshot)
        .map(files -> files.stream().mapToLong(AddFile::size).sum())
        .orElseGet(snapshot::sizeInBytes);
  }

  /** The number of the table's latest Delta version. */
  public long version(LakeTable table) {
    return log(table).unsafeVolatileSnapshot().version();
  }

  private void write(LakeTable table, Dataset<Row> rows, SaveMode mode, String replaceWhere) {
    DataFrameWriter<Row> writer =
        rows.select(columns(table))
            .write()
            .format("delta")
            .mode(mode)
            .partitionBy(table.partitionedBy().toArray(String[]::new));
    if (!replaceWhere.isEmpty()) {
      writer = writer.option("replaceWhere", replaceWhere);
    } else if (mode == SaveMode.Overwrite) {
      // What is replaced whole may have other columns than before.
      writer = writer.option("overwriteSchema", true);
    }
    writer.save(path(table));
  }

  /** The columns of a table, in its order. */
  public static Column[] columns(LakeTable table) {
    return columns(table.schema());
  }

  static Column[] columns(StructType schema) {
    return Arrays.stream(schema.fieldNames()).map(functions::col).toArray(Column[]::new);
  }

  private static String of(Collection<Long> deliveryKeys) {
    return deliveryKeys.stream()
        .map(key -> Long.toString(key))
        .sorted()
        .collect(Collectors.joining(", ", "delivery_key in (", ")"));
  }

  public boolean exists(LakeTable table) {
    return log(table).tableExists();
  }

  private String path(LakeTable table) {
    return root + "/" + table.path();
  }
}
