package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The star of all partners' deliveries. */
class StarIT {

  @TempDir private static Path home;

  private static Chain chain;
  private static Lake lake;

  @BeforeAll
  static void deliverAndRun() throws IOException, SQLException {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "200", "--months", "4", "--out", generated.toString());
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    chain.deliver(generated, file -> true);
    try {
      chain.run();
    } finally {
      chain.progress().forEach(System.err::println);
    }
    lake = new Lake(SharedSpark.session(), chain.settings().lake());
  }

  @Test
  void publishedColumnsAreThoseOfTheLake() throws SQLException {
    for (StarTable table : StarTables.all()) {
      List<String> columns =
          Arrays.stream(
                  SharedSpark.session()
                      .read()
                      .format("delta")
                      .load(chain.settings().lake() + "/" + table.path())
                      .drop("month")
                      .columns())
              .toList();
      assertThat(
              query(
                  """
                  select attname from pg_attribute
                  where attrelid = '%s'::regclass and attnum > 0 and not attisdropped
                  order by attnum
                  """
                      .formatted(table.publishedAs())))
          .as(table.name())
          .isEqualTo(columns);
      assertThat(query("select count(*) from " + table.publishedAs()))
          .as(table.name())
          .isNotEqualTo(List.of("0"));
    }
  }
}
