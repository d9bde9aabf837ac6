package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.generator.GenerateCommand;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import it.sprint.warehouse.linkage.LinkReview;
import it.sprint.warehouse.linkage.PairKey;
import it.sprint.warehouse.linkage.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Two persons of whom facts are published become one, and split again. */
class RelinkedFactsIT {

  private static final List<StarTable> FACTS =
      StarTables.aboutPersons().stream()
          .filter(
              table ->
                  Set.of("fact_service_contact", "fact_need", "fact_stay").contains(table.name()))
          .toList();

  @TempDir private Path home;

  @Test
  void factsFollowThePersonsAndSayThatTheyAreRelinked() throws Exception {
    Path generated = home.resolve("generated");
    new CommandLine(new GenerateCommand())
        .execute("--persons", "80", "--months", "3", "--out", generated.toString());
    Chain chain = Chain.withFacts(home, Files.createDirectories(home.resolve("public")), FACTS);
    chain.deliver(generated, file -> !file.startsWith("truth"));
    chain.run();
    List<String> published = personsAndRows();
    PairKey pair = pairWithFacts();

    decide(pair, Verdict.SAME, "Invented");
    chain.run(Duration.ofDays(1));

    assertThat(personsAndRows()).isNotEqualTo(published);
    assertThat(causesOfFacts(2)).containsExactly("re-linked");

    decide(pair, Verdict.DIFFERENT, "Invented");
    decide(pair, Verdict.DIFFERENT, "Another");
    chain.run(Duration.ofDays(2));

    assertThat(personsAndRows()).isEqualTo(published);
    assertThat(causesOfFacts(3)).containsExactly("re-linked");
    assertThat(chain.rebuild()).last().asString().endsWith("no row differs.");
  }

  /** A pair that waits for a reviewer, of persons who both have facts. */
  private static PairKey pairWithFacts() throws SQLException {
    String withFacts =
        FACTS.stream()
            .map(table -> "select person_key from " + table.publishedAs())
            .collect(Collectors.joining(" union "));
    String records =
        query(
                """
                select record_a, record_b from ops.link_pair
                where person_key_a <> person_key_b and person_key_a in (%1$s)
                    and person_key_b in (%1$s)
                order by record_a, record_b limit 1
                """
                    .formatted(withFacts))
            .get(0);
    int between = records.indexOf('|');
    return PairKey.find(records.substring(0, between), records.substring(between + 1))
        .orElseThrow();
  }

  private static void decide(PairKey pair, Verdict verdict, String who) throws SQLException {
    try (Connection connection = MigratedDatabase.shared().connect(DatabaseRole.APP)) {
      LinkReview review = new LinkReview(connection);
      review.decide(review.state(pair), verdict, who);
    }
  }

  /** Of how many persons the facts are, and how many rows each of them has. */
  private static List<String> personsAndRows() throws SQLException {
    return query(
        """
        with fact as (%s)
        select 'persons', count(distinct person_key) from fact
        union all
        select name, count(*) from fact group by name
        order by 1
        """
            .formatted(
                FACTS.stream()
                    .map(
                        table ->
                            "select '%1$s' as name, person_key from %1$s"
                                .formatted(table.publishedAs()))
                    .collect(Collectors.joining(" union all "))));
  }

  private static List<String> causesOfFacts(long edition) throws SQLException {
    return query(
        """
        select distinct cause from ops.edition_change
        where edition_number = %d and table_name in (%s)
        """
            .formatted(
                edition,
                FACTS.stream()
                    .map(table -> "'" + table.publishedAs() + "'")
                    .collect(Collectors.joining(", "))));
  }
}
