package it.sprint.etl.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The wall around the health authority's contacts, in what the star's functions ask. */
class HealthTablesTest {

  private static final List<StarTable> HOUSE = HealthTables.all();

  @Test
  void houseOfHealthAsksForNobodyElsesPersons() {
    for (StarTable table : HOUSE) {
      assertThat(table.publishedAs()).startsWith("health.");
      assertThat(table.isAboutPersons()).as(table.name()).isFalse();
      assertThat(asked(table)).doesNotContain("person_key", "dim_person", "linked_person");
    }
  }

  @Test
  void noOtherTableAsksForTheHouseOfHealth() {
    for (StarTable table : StarTables.all()) {
      if (!HOUSE.contains(table)) {
        assertThat(table.publishedAs()).doesNotStartWith("health.");
        assertThat(asked(table))
            .as(table.name())
            .noneMatch(word -> word.contains("asl_services"))
            .doesNotContain("dim_health_person", "fact_health_contact");
      }
    }
  }

  private static Set<String> asked(StarTable table) {
    Set<String> asked = new HashSet<>(table.inputs());
    table.touched().forEach(query -> asked.addAll(List.of(query.split("\\W+", -1))));
    return asked;
  }
}
