package it.sprint.etl.person;

import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import it.sprint.etl.person.PersonRegister.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The pairs that are for people to judge: likely enough to be one person, yet not put together.
 *
 * @param entries the records by the numbers that the linkage reckons with
 * @param sizes how many live records each person has
 */
record WaitingPairs(Map<Long, Entry> entries, Map<Long, Integer> sizes) {

  /** In bits: pairs less likely than one in three are not asked about. */
  static final double LEAST = -1;

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
