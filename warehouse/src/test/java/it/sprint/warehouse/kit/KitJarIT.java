package it.sprint.warehouse.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit as partners get it: the jar itself, and the zip that brings it. */
class KitJarIT {

  private static final Path JAR = Path.of("target", "sprint-kit.jar").toAbsolutePath();
  private static final Path ZIP = Path.of("target", "sprint-kit.zip").toAbsolutePath();
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String HEADER =
      "id_prestazione;%s;sesso;fascia_età;cittadinanza;comune_erogazione;codice_prestazione;"
          + "data_prestazione;giorni_da_arrivo;lingua_mediazione;presente\n";
  private static final String ROW = "P0000001;%s;M;18-60;GMB;A669;VIS-ARR;27/11/2021;1189;;N\n";

  @TempDir private Path folder;

  private record Outcome(int exitCode, String text) {}

  @Test
  void jarIsSmallAndHoldsOnlyWhatTheKitNeeds() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(20_000_000);
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .contains("META-INF/NOTICE", "META-INF/LICENZE.txt", "META-INF/thirdparty-LICENSE")
          .doesNotHaveDuplicates()
          .noneMatch(
              name ->
                  name.matches("(org/(postgresql|springframework|apache/spark)|liquibase|db)/.*"))
          .noneMatch(name -> name.matches("it/sprint/warehouse/(account|database|kpi)/.+"));
      assertThat(jar.getManifest().getMainAttributes().getValue("Implementation-Version"))
          .isNotBlank();
    }
  }

  @Test
  void helpComesAtOnceAndInItalian() throws IOException, InterruptedException {
    Duration fastest = Duration.ofDays(1);
    for (int i = 0; i < 3; i++) {
      Instant start = Instant.now();
      Outcome help = kit("--help");
      Duration taken = Duration.between(start, Instant.now());
      fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
      assertThat(help.exitCode()).isZero();
      assertThat(help.text()).startsWith("Uso: kit").contains("Controlla e prepara i file");
    }
    assertThat(fastest).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void fileIsPseudonymisedAndThenFoundFine() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("visite.csv"),
        HEADER.formatted("numero_paziente") + ROW.formatted("PAZ-4711"),
        WESTERN);

    assertThat(kit("keygen", "chiave").exitCode()).isZero();
    assertThat(kit("keygen", "chiave"))
        .isEqualTo(
            new Outcome(
                1,
                "Impossibile creare la chiave: chiave esiste già. Una chiave nuova darebbe a ogni"
                    + " persona un altro pseudonimo; se è proprio ciò che si vuole, scegliere un"
                    + " altro nome.\n"));
    Outcome written =
        kit("pseudonymise", "visite.csv", "--key", "chiave", "--out", "da-consegnare.csv");
    Outcome checked = kit("check", "da-consegnare.csv");

    assertThat(written).isEqualTo(new Outcome(0, "1 righe scritte, 0 lasciate fuori.\n"));
    assertThat(Files.readString(folder.resolve("da-consegnare.csv"), WESTERN))
        .doesNotContain("PAZ-4711")
        .containsPattern("P0000001;[0-9a-f]{64};M;");
    assertThat(checked.text()).contains("1 righe lette: accettate 1", "Niente da correggere.");
    assertThat(checked.exitCode()).isZero();
  }

  @Test
  void wrongFileIsExplainedAndMarked() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("visite.csv"),
        HEADER.formatted("token_assistito") + ROW.formatted("nessuno"),
        WESTERN);

    Outcome checked = kit("check", "visite.csv", "--marked", "copia.xlsx");
    Outcome json = kit("check", "--json", "visite.csv");

    assertThat(checked.exitCode()).isEqualTo(3);
    assertThat(checked.text()).contains("respinte 1", "«token_assistito» non ha la forma voluta");
    assertThat(folder.resolve("copia.xlsx")).isNotEmptyFile();
    assertThat(json.exitCode()).isEqualTo(3);
    assertThat(json.text()).contains("\"code\" : \"wrong-form\"");
    assertThat(kit("check", "manca.csv").exitCode()).isEqualTo(1);
    assertThat(kit("nothing").exitCode()).isEqualTo(2);
  }

  @Test
  void templateOfAWorkbookIsReadable() throws IOException, InterruptedException {
    assertThat(kit("template", "cpia-enrolments", "modello.xlsx").exitCode()).isZero();
    assertThat(kit("check", "modello.xlsx"))
        .isEqualTo(
            new Outcome(
                0,
                """
                Iscrizioni, frequenze e livelli al CPIA (cpia-enrolments)
                0 righe lette: accettate 0, respinte 0, ripetute 0.
                Niente da correggere.
                """));
  }

  @Test
  void zipBringsTheJarAndWhatStartsIt() throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("un kit è qui"));
    try (FileSystem zip =
        FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true))) {
      Path inside = zip.getPath("sprint-kit");
      for (String name :
          List.of("kit", "kit.cmd", "sprint-kit.jar", "LEGGIMI.txt", "LICENZE.txt")) {
        Files.copy(inside.resolve(name), home.resolve(name));
      }
      assertThat(Files.getPosixFilePermissions(inside.resolve("kit")))
          .contains(PosixFilePermission.OWNER_EXECUTE);
    }
    assertThat(home.resolve("sprint-kit.jar")).hasSameBinaryContentAs(JAR);
    assertThat(Files.readString(home.resolve("kit.cmd"))).contains("sprint-kit.jar\" %*\r\n");

    Outcome checked = run(List.of("sh", home.resolve("kit").toString(), "check", "manca.csv"));

    assertThat(checked.exitCode()).isEqualTo(1);
    assertThat(checked.text()).startsWith("Impossibile leggere manca.csv: il file non c'è");
  }

  private Outcome kit(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dsun.stderr.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Outcome run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    return new Outcome(process.waitFor(), text);
  }
}
