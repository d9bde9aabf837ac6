package it.sprint.etl.lake;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import scala.Console;
import scala.Option;

/**
 * Cuts off what a table was before: the files that are no longer part of it, and what its log says
 * of them, for the log keeps the least and the greatest key of each file. Whoever reads an earlier
 * version then is told that there is none. Nobody else may write to the table meanwhile.
 */
final class History {

  /**
   * Without them, files younger than a week are not deleted, and ten thousand tasks list the
   * folder.
   */
  private static final Map<String, String> WHILE_VACUUMING =
      Map.of(
          "spark.databricks.delta.retentionDurationCheck.enabled", "false",
          "spark.sql.sources.parallelPartitionDiscovery.parallelism", "8");

  private static final Pattern VERSION_FILE = Pattern.compile("(\\d{20})\\..*");

  private History() {}

  static void cut(SparkSession spark, String path) {
    vacuum(spark, path);
    long before = DeltaLog.forTable(spark, path).unsafeVolatileSnapshot().version();
    // A commit that names no file, so that the first one that stays says nothing of any.
    spark.sql(
        "alter table delta.`%s` set tblproperties ('sprint.history' = 'cut after version %d')"
            .formatted(path, before));
    DeltaLog log = DeltaLog.forTable(spark, path);
    Snapshot now = log.unsafeVolatileSnapshot();
    log.checkpoint(now, Option.empty());
    deleteBefore(now.version(), log.logPath(), spark);
    DeltaLog.invalidateCache(spark, new Path(path));
  }

  private static void vacuum(SparkSession spark, String path) {
    Map<String, Option<String>> usual = new HashMap<>();
    WHILE_VACUUMING.forEach(
        (name, value) -> {
          usual.put(name, spark.conf().getOption(name));
          spark.conf().set(name, value);
        });
    try {
      // It tells the console of each table how many files it deleted.
      Console.withOut(
          OutputStream.nullOutputStream(), () -> DeltaTable.forPath(spark, path).vacuum(0));
    } finally {
      usual.forEach(
          (name, value) -> {
            if (value.isEmpty()) {
              spark.conf().unset(name);
            } else {
              spark.conf().set(name, value.get());
            }
          });
    }
  }

  private static void deleteBefore(long version, Path log, SparkSession spark) {
    try {
      FileSystem files = log.getFileSystem(spark.sessionState().newHadoopConf());
      for (FileStatus file : files.listStatus(log)) {
        Matcher name = VERSION_FILE.matcher(file.getPath().getName());
        if (name.matches() && Long.parseLong(name.group(1)) < version) {
          files.delete(file.getPath(), false);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
