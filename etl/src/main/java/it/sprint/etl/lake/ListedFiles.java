package it.sprint.etl.lake;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.VersionChecksum;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads a table of few files by the list that Delta keeps beside each version of its log. Delta
 * itself finds the files out by two Spark jobs for each version that is read, half a second, of
 * which a run that asks a hundred small tables would spend a minute.
 */
final class ListedFiles {

  private ListedFiles() {}

  /**
   * The rows of a version; empty where its files are not listed: they are too many (five hundred at
   * most are), or a commit was cut off before its list was written.
   */
  static Optional<Dataset<Row>> read(SparkSession spark, Snapshot snapshot) {
    return list(snapshot).map(files -> read(spark, snapshot, files));
  }

  /** The files of a version, listed or not. */
  static List<AddFile> all(Snapshot snapshot) {
    return list(snapshot).orElseGet(() -> snapshot.allFiles().collectAsList());
  }

  /** The files of a version, if they are listed. */
  static Optional<List<AddFile>> list(Snapshot snapshot) {
    // A later protocol may mean that a file does not hold just the table's rows.
    return snapshot.protocol().minReaderVersion() == 1 && snapshot.checksumOpt().isDefined()
        ? list(snapshot.checksumOpt().get())
        : Optional.empty();
  }

  private static Optional<List<AddFile>> list(VersionChecksum checksum) {
    return checksum.allFiles().isDefined()
        ? Optional.of(CollectionConverters.asJava(checksum.allFiles().get()))
        : Optional.empty();
  }

  private static Dataset<Row> read(SparkSession spark, Snapshot snapshot, List<AddFile> files) {
    StructType schema = snapshot.schema();
    if (files.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), schema);
    }
    return spark
        .read()
        .schema(schema)
        // Where the values of partitions begin in the files' paths.
        .option("basePath", snapshot.dataPath().toString())
        .parquet(
            files.stream()
                .map(file -> file.absolutePath(snapshot.deltaLog()).toString())
                .toArray(String[]::new))
        .select(Lake.columns(schema));
  }
}
