package it.sprint.etl.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Functions of the star and the list of its tables. */
class StarTablesTest {

  @Test
  void everyFunctionMakesATable() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/star")).toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> functions =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .map(file -> file.replace(".sql", "").replace('/', '.'))
              .collect(Collectors.toSet());
      assertThat(StarTables.all())
          .extracting(StarTable::publishedAs)
          .containsExactlyInAnyOrderElementsOf(functions);
    }
  }

  @Test
  void tablesFollowThoseThatTheyAsk() {
    List<StarTable> tables = StarTables.all();
    for (StarTable table : tables) {
      assertThat(tables.subList(0, tables.indexOf(table)))
          .as(table.name())
          .containsAll(tables.stream().filter(table::asks).toList());
    }
  }
}
