package it.sprint.etl.linkage;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What some records have in common: their blocking keys, and the pairs that may be one person. */
public interface RecordPairs extends AutoCloseable {

  /** One row per record and blocking key: {@code id}, {@code rule}, {@code key}. */
  Dataset<Row> keys(SparkSession spark);

  /**
   * By rule, how many records a block may hold so that the work grows with the number of these
   * records, whatever names are common.
   */
  List<Integer> limits();

  /** The keys of blocks beyond these limits; tells of them. */
  Set<Long> leftOut(List<Integer> limits);

  /**
   * The pairs that may be one person, of which one at least is new.
   *
   * @param leftOut keys that bring nobody together
   */
  List<Edge> of(Set<Long> leftOut);

  @Override
  void close();
}
