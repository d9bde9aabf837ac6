package it.sprint.etl.lake;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Builds the one Spark session of a process. */
public final class Sessions {

  private static final Map<String, String> OF_DELTA =
      Map.of(
          // Only deliveries are looked for: they stand among the first columns of each table.
          "properties.defaults.dataSkippingNumIndexedCols", "3",
          // Editions are versions of the star's tables: so long one can go back.
          "properties.defaults.logRetentionDuration", "interval 400 days",
          // The least date of a table, told from its log alone, is of the older type, and fails.
          "optimizeMetadataQuery.enabled", "false",
          // Reading a table's log in one task, not fifty, is what makes small commits quick.
          "snapshotPartitions", "1",
          // Beside each version, the list of its files, by which small tables are read.
          "allFilesInCrc.thresholdNumFiles", "500",
          // Where it is not Greenwich's time, Delta would find the files out again to check each
          // list,
          // because of partitions by points in time. Here are none, and runs in Italy took a fifth
          // longer.
          "allFilesInCrc.verificationMode.forceOnNonUTC.enabled", "false",
          // When files are put together, large ones stay as they are.
          "optimize.minFileSize", "33554432",
          "optimize.maxFileSize", "134217728");

  /** Into how many parts rows are dealt to be joined or sorted. */
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  private Sessions() {}

  /** A session on a Spark master such as {@code local[*]} or {@code spark://host:7077}. */
  public static SparkSession start(String master) {
    // Whatever is sorted or looked up takes memory by the page, and a night has many small ones of
    // both at once: the default, up to 64 MB, fills a heap of 1 GB. What is looked up asks the
    // system's property alone.
    System.setProperty("spark.buffer.pageSize", "4m");
    SparkSession.Builder builder = SparkSession.builder();
    OF_DELTA.forEach((name, value) -> builder.config("spark.databricks.delta." + name, value));
    return builder
        .appName("sprint")
        .master(master)
        .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
        .config(
            "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config(PARTITIONS, System.getProperty(PARTITIONS, "2"))
        // A night compiles more classes than a hundred, and many of them again and again.
        .config("spark.sql.codegen.cache.maxEntries", "2000")
        // What a task writes down for another one may be names: under a key that dies with the
        // session.
        .config("spark.io.encryption.enabled", "true")
        .config("spark.hadoop.fs.file.impl", LocalFiles.AsFileSystem.class.getName())
        .config(
            "spark.hadoop.fs.AbstractFileSystem.file.impl",
            LocalFiles.AsFileContext.class.getName())
        .config("spark.ui.enabled", "false")
        // Without the pages, too, Spark keeps the plans of its last thousand queries, as texts.
        .config("spark.sql.ui.retainedExecutions", "1")
        .config("spark.ui.retainedJobs", "10")
        .config("spark.ui.retainedStages", "10")
        .config("spark.ui.retainedTasks", "10")
        .config("spark.sql.ui.explainMode", "simple")
        // Most of what is kept between two looks at it is sealed and cannot be made smaller.
        .config("spark.sql.inMemoryColumnarStorage.compressed", "false")
        // A hundred batches of wide rows are in memory at once where they are read from the disk.
        .config("spark.sql.inMemoryColumnarStorage.batchSize", "500")
        // No table is ever made by name; a folder for such would be made wherever the run was
        // started.
        .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/sprint-tables")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        // Wide plans are cut in log lines above 25 fields, with a warning at each run.
        .config("spark.sql.debug.maxToStringFields", "200")
        // Fewer files than that are looked for without a job.
        .config("spark.sql.sources.parallelPartitionDiscovery.threshold", "1000")
        // Small plans: adaptive execution costs more planning than it saves.
        .config("spark.sql.adaptive.enabled", "false")
        .getOrCreate();
  }
}
