package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of keys: made once, whoever asks first, and for its user alone. */
class KeyFileTest {

  @TempDir Path home;

  /** Makes or reads the keys of a folder in a process of its own and prints a fingerprint. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) {
      KeyRing ring = KeyFile.in(Path.of(arguments[0])).loadOrMake(Purpose.ofWarehouse());
      System.out.print(fingerprint(ring));
    }
  }

  @Test
  void fileIsMadeAtFirstUseForItsUserAlone() throws IOException {
    KeyFile file = KeyFile.in(home);

    KeyRing made = file.loadOrMake(Purpose.ofWarehouse());

    assertThat(fingerprint(file.load())).isEqualTo(fingerprint(made));
    assertThat(fingerprint(file.loadOrMake(Purpose.ofWarehouse()))).isEqualTo(fingerprint(made));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(file.warning()).isEmpty();
    assertThat(filesInHome()).containsExactly("keys.properties", "keys.properties.lock");
  }

  @Test
  void newFileIsMadeForItsUserAloneAndNeverTwice() throws IOException {
    KeyFile file = new KeyFile(home.resolve("partner"));

    file.make(Set.of(Purpose.PERSON_TOKEN));

    String text = Files.readString(file.path());
    assertThat(file.warning()).isEmpty();
    assertThat(filesInHome()).containsExactly("partner");
    assertThatThrownBy(() -> file.make(Set.of(Purpose.PERSON_TOKEN)))
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("exists already");
    assertThat(file.path()).hasContent(text);
  }

  @Test
  void fileThatOthersMayReadIsWarnedOf() throws IOException {
    KeyFile file = KeyFile.in(home);
    assertThat(file.warning()).isEmpty();
    file.loadOrMake(Purpose.ofWarehouse());

    Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));

    assertThat(file.warning().orElseThrow())
        .contains("is open to other users (rw-r-----)")
        .endsWith("chmod 600 " + file.path());
  }

  @Test
  void missingPurposesAreAddedAndNothingElseChanges() {
    KeyFile file = KeyFile.in(home);
    KeyRing first = file.loadOrMake(EnumSet.of(Purpose.VAULT));

    KeyRing more = file.loadOrMake(Purpose.ofWarehouse());

    assertThat(more.key(Purpose.VAULT, 1)).isEqualTo(first.key(Purpose.VAULT, 1));
    assertThat(more.has(Purpose.LANDED)).isTrue();
  }

  @Test
  void rotationIsKept() {
    KeyFile file = KeyFile.in(home);
    KeyRing first = file.loadOrMake(Purpose.ofWarehouse());

    file.rotate(Purpose.VAULT);

    assertThat(file.load().version(Purpose.VAULT)).isEqualTo(2);
    assertThat(file.load().key(Purpose.VAULT, 1)).isEqualTo(first.key(Purpose.VAULT, 1));
  }

  @Test
  void brokenFileIsExplainedAndNotReplaced() throws IOException {
    KeyFile file = KeyFile.in(home);
    Files.writeString(file.path(), "landed.1=short");

    assertThatThrownBy(() -> file.loadOrMake(Purpose.ofWarehouse()))
        .isInstanceOf(SecretException.class)
        .hasMessageContaining(file.path().toString());
    assertThat(file.path()).hasContent("landed.1=short");
    Path folder = Files.createDirectory(home.resolve("folder"));
    assertThatThrownBy(() -> new KeyFile(folder).load())
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot use the key file " + folder);
  }

  @Test
  void processesThatStartTogetherSeeTheSameKeys() throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Reader.class.getName(),
                  home.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    }
    Set<String> seen = new HashSet<>();
    for (Process process : processes) {
      seen.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
      assertThat(process.waitFor()).isZero();
    }
    assertThat(seen).containsExactly(fingerprint(KeyFile.in(home).load()));
  }

  @Test
  void threadsLoseNoRotation() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<KeyRing>> rings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rings.add(threads.submit(() -> KeyFile.in(home).rotate(Purpose.VAULT)));
    }
    Set<Integer> versions = new HashSet<>();
    for (Future<KeyRing> ring : rings) {
      versions.add(ring.get().version(Purpose.VAULT));
    }
    threads.shutdown();

    assertThat(versions).hasSize(40);
    assertThat(KeyFile.in(home).load().version(Purpose.VAULT)).isEqualTo(40);
  }

  private List<String> filesInHome() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String fingerprint(KeyRing ring) {
    StringBuilder fingerprint = new StringBuilder();
    for (Purpose purpose : Purpose.ofWarehouse()) {
      fingerprint.append(Mac.of(ring, purpose).token("x"));
    }
    return fingerprint.toString();
  }
}
