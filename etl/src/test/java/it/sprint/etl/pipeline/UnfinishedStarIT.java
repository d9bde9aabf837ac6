package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.asOwner;
import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.run.RunException;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A run ends between a table of the star and one that asks nothing else. */
class UnfinishedStarIT {

  private static final String BRIDGE = "bridge_local_service_need";

  private static final String NEEDS =
      """
      select local_service, valid_from, need
      from mart.bridge_local_service_need inner join mart.dim_local_service using (local_service_key)
      order by local_service, valid_from, need
      """;

  @TempDir private Path home;

  @Test
  void whatAsksTheTableIsMadeByTheNextRun() throws Exception {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "20", "--months", "3", "--out", generated.toString());
    List<Path> directories = directories(generated);
    Path folder = Files.createDirectories(home.resolve("public"));
    Chain chain = Chain.withFacts(home, folder, bridge());
    chain.deliver(generated, directories.get(0)::equals);
    chain.run();
    List<String> published = query(NEEDS);
    chain.deliver(generated, directories.subList(1, directories.size())::contains);

    // The services are made in the lake, the bridge is not, nothing is published.
    asOwner("revoke insert on ops.edition from sprint_etl");
    try {
      assertThatThrownBy(() -> chain.runWithout(BRIDGE, Duration.ofDays(1)))
          .isInstanceOf(RunException.class);
    } finally {
      asOwner("grant insert on ops.edition to sprint_etl");
    }
    assertThat(query(NEEDS)).isEqualTo(published);

    chain.run(Duration.ofDays(2));

    assertThat(query(NEEDS)).isNotEqualTo(published);
    assertThat(chain.rebuild()).last().asString().endsWith("no row differs.");
  }

  private static List<StarTable> bridge() {
    return StarTables.all().stream().filter(table -> table.name().equals(BRIDGE)).toList();
  }

  private static List<Path> directories(Path generated) throws Exception {
    try (Stream<Path> files = Files.list(generated.resolve("polo-services"))) {
      List<Path> all = files.map(generated::relativize).sorted().toList();
      assertThat(all).hasSizeGreaterThan(1);
      return all;
    }
  }
}
