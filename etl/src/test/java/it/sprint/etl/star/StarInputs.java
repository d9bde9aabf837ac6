package it.sprint.etl.star;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.lake.Sessions;
import it.sprint.etl.person.PersonDimension;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Puts down, for a bench, what others need to make the same star: what its functions ask, in {@code
 * inputs} as Parquet; the functions themselves in {@code sql}, numbered so that each comes after
 * those that it asks; and the star as the last run made it, in {@code star}.
 */
public final class StarInputs {

  private final Lake lake;
  private final Path out;

  private StarInputs(Lake lake, Path out) {
    this.lake = lake;
    this.out = out;
  }

  /** Takes the folder to write to; where the lake and its keys are, the environment says. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> environment = System.getenv();
    SparkSession spark = Sessions.start("local[*]");
    try {
      spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
      Lake lake = new Lake(spark, environment.get("SPRINT_HOME") + "/lake");
      StarInputs inputs = new StarInputs(lake, Path.of(arguments[0]));
      inputs.write(new StarViews(lake, KeyRing.fromEnvironment(environment)));
      inputs.writeFunctions();
      inputs.writeStar();
    } finally {
      spark.stop();
    }
  }

  private void write(StarViews views) {
    Set<String> asked =
        StarTables.all().stream()
            .flatMap(table -> table.inputs().stream())
            .filter(word -> word.matches("[a-z]\\w+"))
            .collect(Collectors.toCollection(TreeSet::new));
    views.lists();
    views.taken();
    lake.read(PersonDimension.TABLE).createOrReplaceTempView("linked_person");
    Kind.all(Contracts.load()).forEach(kind -> views.current(kind, asked));
    asked.stream()
        .filter(lake.spark().catalog()::tableExists)
        .forEach(view -> write(lake.spark().table(view), "inputs/" + view));
  }

  private void writeFunctions() throws IOException {
    Path folder = Files.createDirectories(out.resolve("sql"));
    List<StarTable> tables = StarTables.all();
    for (int i = 0; i < tables.size(); i++) {
      StarTable table = tables.get(i);
      String name = "%02d-%s.sql".formatted(i, table.publishedAs());
      Files.writeString(folder.resolve(name), table.sqlWithMonth());
    }
  }

  private void writeStar() {
    for (StarTable table : StarTables.all()) {
      write(lake.read(new LakeTable(table.path(), new StructType())), table.path());
    }
  }

  private void write(Dataset<Row> rows, String path) {
    rows.write().parquet(out.resolve(path).toString());
  }
}
