package it.sprint.etl.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SharedSpark;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Linking small files of invented people. */
class FileLinkageIT {

  private static final List<String> GIVEN =
      List.of("Amina", "Bruno", "Carla", "Dawit", "Elena", "Fatou", "Giulia", "Hamid");
  private static final List<String> SURNAMES =
      List.of("Abebe", "Bianchi", "Camara", "Diallo", "Esposito", "Ferri", "Gallo");

  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void configure() throws IOException {
    folder = new Folder(temporary);
    folder.write(
        "link.yaml",
        """
        id: id
        columns:
          given: given-name
          surname: surname
          born: {kind: date, format: dd/MM/yyyy}
        """);
  }

  @Test
  void linksBetweenFilesAndWithinThem() throws IOException {
    List<String> here = invented("h");
    here.add("again,Amina,Abebe,01/01/1970");
    folder.write("here.csv", csv(here, ", "));
    folder.write(
        "there/more.csv", csv(invented("t").subList(0, 30), ";"), Charset.forName("windows-1252"));

    folder.link(SharedSpark::session, "here.csv", "there/more.csv");

    assertThat(folder.lines("pairs.csv"))
        .startsWith("file_a,id_a,file_b,id_b,weight,probability")
        .anyMatch(line -> line.matches("here.csv,again,here.csv,h00,\\d+\\.\\d\\d,[01]\\.\\d{6}"))
        .anyMatch(line -> line.startsWith("here.csv,h29,more.csv,t29,"))
        .hasSize(1 + 1 + 30 + 1);
    assertThat(folder.lines("clusters.csv"))
        .hasSize(1 + 57 + 30)
        .startsWith("file,record_id,cluster_id", "here.csv,h00,1", "here.csv,h01,2")
        .contains("here.csv,h55,56", "here.csv,again,1", "more.csv,t00,1", "more.csv,t29,30");
  }

  @Test
  void orderOfRowsDoesNotMatter() throws IOException {
    List<String> records = invented("h");
    records.addAll(invented("t"));
    folder.write("people.csv", csv(records, "\t"));
    folder.link(SharedSpark::session, "people.csv");
    List<String> pairs = folder.lines("pairs.csv");
    List<String> clusters = folder.lines("clusters.csv");

    Collections.shuffle(records, new Random(1));
    folder.write("people.csv", csv(records, ","));
    folder.link(SharedSpark::session, "people.csv");

    assertThat(folder.lines("pairs.csv")).isEqualTo(pairs).hasSize(57);
    assertThat(folder.lines("clusters.csv"))
        .isNotEqualTo(clusters)
        .containsExactlyInAnyOrderElementsOf(clusters);
  }

  @Test
  void filesOfOneNameAreToldApartByTheirPath() throws IOException {
    folder.write("a/x.csv", "id;given;surname;born\n\"1,5\";;;\n");
    folder.write("b/x.csv", "id;given;surname;born\n");

    folder.link(SharedSpark::session, "a/x.csv", "b/x.csv");

    assertThat(folder.lines("clusters.csv"))
        .containsExactly("file,record_id,cluster_id", "a/x.csv,\"1,5\",1");
  }

  /**
   * An identifier that is somebody's default, one that a family shares, and one that is its own.
   */
  @Test
  void identifierOfManyPeopleTellsNobody() throws IOException {
    folder.write(
        "link.yaml",
        """
        id: id
        columns:
          given: given-name
          surname: surname
          born: {kind: date, format: dd/MM/yyyy}
          permit: identifier
        """);
    List<String> records = new ArrayList<>();
    List<String> invented = invented("h");
    for (int i = 0; i < invented.size(); i++) {
      String permit = i < 40 ? "I00000000" : "I000001%02d".formatted(i);
      // Of half of those with the default no birth is known.
      String record = i < 20 ? invented.get(i).replaceFirst("[^,]*$", "") : invented.get(i);
      records.add(record + "," + permit);
    }
    records.add("again," + invented.get(50).substring(4).replaceFirst("[^,]*$", "") + ",I00000150");
    folder.write(
        "people.csv", "id,given,surname,born,permit\n" + String.join("\n", records) + "\n");

    folder.link(SharedSpark::session, "people.csv");

    assertThat(folder.lines("pairs.csv"))
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith("people.csv,again,people.csv,h50,")
                    || line.startsWith("people.csv,h50,people.csv,again,"));
  }

  /** 56 people, all different. */
  private static List<String> invented(String prefix) {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < GIVEN.size() * SURNAMES.size(); i++) {
      records.add(
          "%s%02d,%s,%s,%02d/%02d/%d"
              .formatted(
                  prefix,
                  i,
                  GIVEN.get(i % GIVEN.size()),
                  SURNAMES.get(i % SURNAMES.size()),
                  1 + i * 5 % 28,
                  1 + i * 7 % 12,
                  1970 + i * 11 % 37));
    }
    return records;
  }

  private static String csv(List<String> records, String delimiter) {
    return ("id,given,surname,born\n" + String.join("\n", records) + "\n").replace(",", delimiter);
  }
}
