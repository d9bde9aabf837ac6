package it.sprint.etl.linkage;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What the rows of a partition are read with. */
public final class Rows {

  private Rows() {}

  /** What an iterator gives, one by one. */
  public static <T> Stream<T> stream(Iterator<T> rows) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
  }

  /** A list as Spark has it in rows, in this process and in others. */
  public static <T> Seq<T> list(List<T> values) {
    return CollectionConverters.asScala(values).toSeq();
  }

  /** The texts of a column that holds several. */
  public static List<@Nullable String> texts(Row row, int column) {
    return Arrays.asList(row.<String>getList(column).toArray(String[]::new));
  }
}
