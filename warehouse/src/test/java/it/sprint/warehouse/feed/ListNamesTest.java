package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every list of the nomenclature can be named to a partner. */
final class ListNamesTest {

  private static final ReferenceLists LISTS = ReferenceLists.load();
  private static final Set<String> MORE =
      Set.of(
          "country",
          "country-iso3",
          "municipality-belfiore",
          "organization",
          "need",
          "service",
          "checklist-item");

  @ParameterizedTest
  @EnumSource
  void aListHasANameInTheLanguage(Language language) {
    assertThat(names()).allMatch(list -> Sentences.of(language).has("list." + list));
  }

  @Test
  void aNamedListExists() {
    assertThat(LISTS.names()).containsAll(names());
  }

  private static Set<String> names() {
    Set<String> names =
        new TreeSet<>(LISTS.nomenclature(LocalDate.of(2023, 3, 31)).lists().keySet());
    names.addAll(MORE);
    return names;
  }
}
