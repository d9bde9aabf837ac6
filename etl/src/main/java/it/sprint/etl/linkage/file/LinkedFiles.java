package it.sprint.etl.linkage.file;

import it.sprint.etl.linkage.Clusters;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Hold;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What linking found, as it is written.
 *
 * @param names of the files
 */
record LinkedFiles(List<String> names, RecordNumbers numbers, List<Edge> edges, Clusters clusters) {

  private static final List<String> PAIRS =
      List.of("file_a", "id_a", "file_b", "id_b", "weight", "probability");
  private static final List<String> CLUSTERS = List.of("file", "record_id", "cluster_id");

  LinkedFiles {
    names = List.copyOf(names);
    edges =
        edges.stream()
            .filter(edge -> edge.hold() == Hold.NONE && edge.weight() >= 0)
            .sorted(Comparator.comparingLong(Edge::a).thenComparingLong(Edge::b))
            .toList();
  }

  /** One line per pair that is rather one person than not. */
  void writePairs(NewFile file) {
    file.line(PAIRS);
    for (Edge edge : edges) {
      file.line(
          List.of(
              names.get(numbers.fileOf(edge.a())),
              numbers.idOf(edge.a()),
              names.get(numbers.fileOf(edge.b())),
              numbers.idOf(edge.b()),
              String.format(Locale.ROOT, "%.2f", edge.weight()),
              String.format(Locale.ROOT, "%.6f", edge.probability())));
    }
    file.finish();
  }

  /** One line per record, in the order of files and rows; gives the number of clusters. */
  int writeClusters(NewFile file) {
    int[] running = new int[numbers.count()];
    int count = 0;
    for (int number = 0; number < running.length; number++) {
      // A cluster is known by its smallest record, which comes first.
      int smallest = (int) clusters.of(number);
      running[number] = smallest == number ? ++count : running[smallest];
    }
    file.line(CLUSTERS);
    int[][] all = numbers.all();
    for (int source = 0; source < all.length; source++) {
      for (int row = 0; row < all[source].length; row++) {
        file.line(
            List.of(
                names.get(source),
                numbers.idOf(source, row),
                Integer.toString(running[all[source][row]])));
      }
    }
    file.finish();
    return count;
  }
}
