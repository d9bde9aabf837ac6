package it.sprint.etl.person;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import it.sprint.etl.person.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The pairs that are for people to judge: likely enough to be one person, yet not put together.
 *
 * @param entries the records by the numbers that the linkage reckons with
 * @param sizes how many live records each person has
 */
public record WaitingPairs(Map<Long, Entry> entries, Map<Long, Integer> sizes) {

  /** In bits: pairs less likely than one in three are not asked about. */
  static final double LEAST = -1;

  /** More than reviewers look at in a year; each would be opened and sealed again in each run. */
  private static final int OFFERED = 5_000;

  /** Those that reviewers are offered: the ones that would move most records. */
  public static Dataset<Row> offered(Lake lake) {
    return lake.read(PersonTables.PAIRS)
        .orderBy(col("effect").desc(), col("record_a"), col("record_b"))
        .limit(OFFERED);
  }

  /** Rows as {@link PersonTables#PAIRS} has them. */
  List<Row> of(Collection<Edge> edges) {
    List<Row> rows = new ArrayList<>();
    for (Edge edge : edges) {
      Entry one = entries.get(edge.a());
      Entry other = entries.get(edge.b());
      if (one != null && other != null && isWaiting(edge, one, other)) {
        boolean isSorted = one.record().compareTo(other.record()) < 0;
        rows.add(row(edge, isSorted ? one : other, isSorted ? other : one));
      }
    }
    return rows;
  }

  private static boolean isWaiting(Edge edge, Entry one, Entry other) {
    boolean isLikely = edge.weight() >= LEAST || edge.hold() == Hold.IDENTIFIER_OF_ANOTHER;
    return isLikely && one.isLive() && other.isLive() && one.person() != other.person();
  }

  private Row row(Edge edge, Entry a, Entry b) {
    int smaller = Math.min(sizes.getOrDefault(a.person(), 1), sizes.getOrDefault(b.person(), 1));
    return RowFactory.create(
        a.record(),
        b.record(),
        PersonSource.all().get(a.source()).feed(),
        PersonSource.all().get(b.source()).feed(),
        a.person(),
        b.person(),
        edge.weight(),
        edge.hold().code(),
        edge.probability() * smaller);
  }
}
