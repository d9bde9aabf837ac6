package it.sprint.etl.linkage.file;

import it.sprint.etl.linkage.Clusters;
import it.sprint.etl.linkage.Constraints;
import it.sprint.etl.linkage.Edge;
import it.sprint.etl.linkage.Linkage;
import it.sprint.etl.linkage.LinkageModel;
import it.sprint.etl.linkage.LinkageSchema;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Links the records of files, between files and within them. */
public final class FileLinkage {

  private final Supplier<SparkSession> spark;
  private final Consumer<String> progress;

  /**
   * @param spark asked for when the files are found to be sound
   * @param progress is told what was done
   */
  public FileLinkage(Supplier<SparkSession> spark, Consumer<String> progress) {
    this.spark = spark;
    this.progress = progress;
  }

  /** Writes pairs and clusters, or neither. */
  public void link(LinkFiles files) {
    files.check();
    LinkConfiguration configuration = LinkConfiguration.read(files.configuration());
    List<PersonFile> persons =
        files.inputs().stream().map(input -> PersonFile.open(input, configuration)).toList();
    RecordNumbers numbers = RecordNumbers.of(persons);
    progress.accept(
        "Read %,d records: %s".formatted(numbers.count(), String.join(", ", files.names())));
    List<Edge> edges = edges(configuration.schema(), persons, numbers);
    persons.forEach(PersonFile::checkUnchanged);
    Clusters clusters = Clusters.of(edges, Linkage.LEAST_LINKED, Constraints.none());
    write(files, new LinkedFiles(files.names(), numbers, edges, clusters));
  }

  private List<Edge> edges(LinkageSchema schema, List<PersonFile> files, RecordNumbers numbers) {
    if (numbers.count() < 2) {
      return List.of();
    }
    Dataset<Row> values = new FileRecords(files).read(spark.get(), numbers).cache();
    try {
      Linkage linkage = new Linkage(schema);
      progress.accept("Learning from the records …");
      LinkageModel model = linkage.train(values);
      progress.accept("Comparing records …");
      return linkage.pairs(values, model);
    } finally {
      values.unpersist();
    }
  }

  private void write(LinkFiles files, LinkedFiles linked) {
    try (NewFile pairs = new NewFile(files.pairs());
        NewFile clusters = new NewFile(files.clusters())) {
      linked.writePairs(pairs);
      int count = linked.writeClusters(clusters);
      pairs.takePlace();
      clusters.takePlace();
      progress.accept(
          "Wrote %,d pairs and %,d clusters: %s, %s"
              .formatted(
                  linked.edges().size(), count, files.pairs().given(), files.clusters().given()));
    }
  }
}
