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

  /** A table that another asks stands in an earlier layer, and before it in the list. */
  @Test
  void tablesFollowThoseThatTheyAsk() {
    List<String> names = StarTables.all().stream().map(StarTable::name).toList();
    for (List<StarTable> layer : StarTables.layers(StarTables.all())) {
      for (StarTable table : layer) {
        assertThat(layer)
            .filteredOn(other -> !other.equals(table))
            .noneMatch(other -> table.inputs().contains(other.name()));
      }
    }
    for (StarTable table : StarTables.all()) {
      assertThat(names.subList(0, names.indexOf(table.name())))
          .as(table.name())
          .containsAll(names.stream().filter(name -> asks(table, name)).toList());
    }
  }

  private static boolean asks(StarTable table, String name) {
    return !name.equals(table.name()) && table.inputs().contains(name);
  }
}
