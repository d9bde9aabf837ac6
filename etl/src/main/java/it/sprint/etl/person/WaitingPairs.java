package it.sprint.etl.person;

import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The pairs that are for people to judge: likely enough to be one person, yet not put together.
 *
 * @param records the records by the numbers that the linkage reckons with
 * @param keys the persons' keys by record
 */
record WaitingPairs(Map<Long, RecordOfRegister> records, Map<String, Long> keys) {

  /** A record, and the number of its register. */
  record RecordOfRegister(String key, int source) {}

  /** In bits: pairs less likely than one in three are not asked about. */
  private static final double LEAST = -1;

  /** Rows as {@link PersonTables#PAIRS} has them. */
  List<Row> of(Collection<Edge> edges) {
    Map<Long, Integer> sizes = new HashMap<>();
    records.values().forEach(it -> sizes.merge(keys.get(it.key()), 1, Integer::sum));
    List<Row> rows = new ArrayList<>();
    for (Edge edge : edges) {
      RecordOfRegister one = records.get(edge.a());
      RecordOfRegister other = records.get(edge.b());
      if (one != null && other != null && isWaiting(edge, one, other)) {
        boolean isSorted = one.key().compareTo(other.key()) < 0;
        rows.add(row(edge, isSorted ? one : other, isSorted ? other : one, sizes));
      }
    }
    return rows;
  }

  private boolean isWaiting(Edge edge, RecordOfRegister one, RecordOfRegister other) {
    boolean isLikely = edge.weight() >= LEAST || edge.hold() == Hold.IDENTIFIER_OF_ANOTHER;
    return isLikely && !keys.get(one.key()).equals(keys.get(other.key()));
  }

  private Row row(Edge edge, RecordOfRegister a, RecordOfRegister b, Map<Long, Integer> sizes) {
    long personA = keys.get(a.key());
    long personB = keys.get(b.key());
    int smaller = Math.min(sizes.get(personA), sizes.get(personB));
    return RowFactory.create(
        a.key(),
        b.key(),
        PersonSource.all().get(a.source()).feed(),
        PersonSource.all().get(b.source()).feed(),
        personA,
        personB,
        edge.weight(),
        edge.hold().code(),
        edge.probability() * smaller);
  }
}
