package it.sprint.etl.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.delta.actions.Protocol;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts rows in the place of whole files of a table, which are found in Delta's own list ({@link
 * ListedFiles}). Delta's writer finds them by two Spark jobs, half a second for each table that a
 * night changes.
 *
 * @param snapshot the newest version of the table
 */
record ReplacedFiles(DeltaLog log, Snapshot snapshot) {

  /** What later protocols ask of writers, such as to note changes apart, is not done here. */
  private static final int LATEST_WRITER = 2;

  /**
   * Commits them; false, with nothing done, where only Delta itself can: the files are not listed,
   * or the rows have other columns.
   *
   * @param rows the table's columns, in its order
   * @param condition what is said of the files in the table's history; empty if all are replaced
   * @param isGone which files are replaced
   */
  boolean commit(Dataset<Row> rows, String condition, Predicate<AddFile> isGone) {
    Optional<List<AddFile>> files = ListedFiles.list(snapshot);
    Protocol protocol = snapshot.protocol();
    if (files.isEmpty()
        || protocol.minWriterVersion() > LATEST_WRITER
        || !nullable(rows.schema()).equals(nullable(snapshot.schema()))) {
      return false;
    }
    OptimisticTransaction transaction =
        log.startTransaction(Option.empty(), Option.apply(snapshot));
    // A commit of somebody else meanwhile is a conflict, whatever it is about.
    transaction.readWholeTable();
    List<Action> actions =
        new ArrayList<>(CollectionConverters.asJava(transaction.writeFiles(rows)));
    long now = System.currentTimeMillis();
    files.get().stream()
        .filter(isGone)
        .forEach(file -> actions.add(file.removeWithTimestamp(now, true)));
    transaction.commit(CollectionConverters.asScala(actions).toSeq(), operation(condition));
    return true;
  }

  private DeltaOperations.Operation operation(String condition) {
    return new DeltaOperations.Write(
        SaveMode.Overwrite,
        Option.apply(snapshot.metadata().partitionColumns()),
        condition.isEmpty() ? Option.empty() : Option.apply(condition),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty(),
        Option.empty());
  }

  /** A query may know of a column that it is never null; the table says so or not all the same. */
  private static StructType nullable(StructType schema) {
    StructType nullable = new StructType();
    for (var field : schema.fields()) {
      nullable = nullable.add(field.name(), field.dataType(), true);
    }
    return nullable;
  }
}
