package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  private static List<Found> found(Collection<Row> rows) {
    List<Found> found = new ArrayList<>(rows.size());
    for (Row row : rows) {
      Edge edge =
          new Edge(row.getLong(0), row.getLong(1), row.getDouble(2), Hold.of(row.getInt(3)));
      found.add(new Found(edge, row.getLong(4)));
    }
    return found;
  }
}
