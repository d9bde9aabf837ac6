package it.sprint.etl.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged deliveries of all partners, in every way we could think of: each is refused with a
 * sentence or read such that everything adds up, in bounded time and memory, and tells nobody's
 * name. A failure names the seed, with which {@code -Dsprint.fuzz.seed} makes the mutant again.
 */
class FuzzTest {

  /** {@code ./sprint test --long} asks for more. */
  private static final int MUTANTS = Integer.getInteger("sprint.fuzz.mutants", 2_000);

  private static final long ONLY_SEED = Long.getLong("sprint.fuzz.seed", -1);

  private static final int PERSONS = 120;
  private static final int MOST_FAILURES = 40;

  @TempDir private static Path folder;

  private static List<Original> originals = List.of();

  @BeforeAll
  static void generate() throws IOException {
    originals = Originals.generate(folder.resolve("generated"), PERSONS, 7);
  }

  @Test
  void everyPartnersFeedIsThere() {
    assertThat(originals.stream().map(Original::feed).distinct()).hasSize(13);
    assertThat(originals.stream().mapToInt(original -> original.secrets().size()).sum())
        .isGreaterThan(200);
  }

  @Test
  void undamagedDeliveriesGiveNoReasonToComplain() throws IOException {
    List<String> failures = new ArrayList<>();
    try (BoundedRun run = new BoundedRun()) {
      for (Original original : originals) {
        failures.addAll(run.check(new Mutant(original, "nothing", -1, original.bytes()), folder));
      }
    }

    assertThat(failures).isEmpty();
  }

  @Test
  void everyMutantIsAnsweredOrRefused() throws IOException {
    Mutants mutants = new Mutants(originals);
    List<String> failures = new ArrayList<>();
    try (BoundedRun run = new BoundedRun()) {
      for (long seed = 0; seed < MUTANTS && failures.size() < MOST_FAILURES; seed++) {
        if (ONLY_SEED < 0 || ONLY_SEED == seed) {
          failures.addAll(run.check(mutants.of(seed), folder));
        }
      }
    }

    assertThat(failures.stream().collect(Collectors.joining("\n"))).isEmpty();
  }

  @Test
  void seedMakesTheSameMutantAgain() throws IOException {
    Path again = Files.createDirectories(folder.resolve("again"));
    List<Original> generatedAgain = Originals.generate(again, PERSONS, 7);
    for (long seed = 0; seed < 400; seed++) {
      Mutant mutant = new Mutants(originals).of(seed);
      assertThat(new Mutants(generatedAgain).of(seed).bytes())
          .as(mutant.toString())
          .isEqualTo(mutant.bytes());
    }
  }
}
