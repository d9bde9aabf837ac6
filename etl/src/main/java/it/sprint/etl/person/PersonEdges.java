package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import it.sprint.etl.linkage.Rows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The pairs that were found. */
record PersonEdges(Lake lake) {

  /** So many are looked for one by one; more are sorted. */
  private static final int FEW = 20_000;

  /** A pair, and the run that found it. */
  record Found(Edge edge, long run) {

    /** Whether it was found when this record, which it is about, was compared last, or later. */
    boolean holds(PersonRegister.Entry entry) {
      return entry.isLive() && run >= entry.comparedIn();
    }
  }

  void replace(List<Edge> edges, long run) {
    lake.replaceAll(PersonTables.EDGES, rows(edges, run));
  }

  void append(List<Edge> edges, long run) {
    if (!edges.isEmpty()) {
      lake.append(PersonTables.EDGES, rows(edges, run));
    }
  }

  private Dataset<Row> rows(List<Edge> edges, long run) {
    List<Row> rows = new ArrayList<>(edges.size());
    for (Edge edge : edges) {
      rows.add(RowFactory.create(edge.a(), edge.b(), edge.weight(), edge.hold().number(), run));
    }
    return lake.spark().createDataFrame(rows, PersonTables.EDGES.schema());
  }

  /** The pairs of these records, those that hold no longer included. */
  List<Found> of(Collection<Long> ids, boolean areAll) {
    Dataset<Row> all = lake.read(PersonTables.EDGES);
    if (areAll) {
      return found(all.collectAsList());
    }
    if (ids.size() <= FEW) {
      Column isOne = col("id_a").isInCollection(ids).or(col("id_b").isInCollection(ids));
      return found(all.where(isOne).collectAsList());
    }
    Dataset<Row> wanted =
        lake.spark().createDataset(new ArrayList<>(ids), Encoders.LONG()).toDF("wanted");
    Set<Row> rows = new HashSet<>();
    for (String side : List.of("id_a", "id_b")) {
      rows.addAll(all.join(wanted, col(side).equalTo(col("wanted")), "left_semi").collectAsList());
    }
    return found(rows);
  }

  /**
   * The pairs with at least these odds, and those that an identifier speaks for; those that hold no
   * longer included. They are read on the way: of a million records there are a million.
   *
   * @param least in bits
   */
  Stream<Found> likely(double least) {
    return Rows.stream(
            lake.read(PersonTables.EDGES)
                .where(
                    col("weight")
                        .geq(least)
                        .or(col("hold").equalTo(Hold.IDENTIFIER_OF_ANOTHER.number())))
                .toLocalIterator())
        .map(PersonEdges::found);
  }

  private static List<Found> found(Collection<Row> rows) {
    return rows.stream().map(PersonEdges::found).toList();
  }

  private static Found found(Row row) {
    return new Found(
        new Edge(row.getLong(0), row.getLong(1), row.getDouble(2), Hold.of(row.getInt(3))),
        row.getLong(4));
  }
}
