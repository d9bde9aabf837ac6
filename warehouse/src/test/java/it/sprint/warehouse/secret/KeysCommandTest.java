package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The keys' commands, as somebody types them. */
class KeysCommandTest {

  private static final LandedPlace PLACE = new LandedPlace("nova-stays", 1, "stay", 2, 0);

  @TempDir private Path home;

  private Map<String, String> environment = Map.of();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void useFolder() {
    environment = Map.of("SPRINT_HOME", home.toString());
  }

  @Test
  void rotatedKeySealsAnewAndTheOldOneStillOpens() throws IOException {
    KeyRing before = KeyRing.fromEnvironment(environment);
    byte[] sealed = new SealedRows(before).seal("a,b", PLACE);

    assertThat(run("rotate", "landed")).isZero();

    KeyRing after = KeyRing.fromEnvironment(environment);
    assertThat(after.version(Purpose.LANDED)).isEqualTo(2);
    assertThat(after.version(Purpose.VAULT)).isEqualTo(1);
    assertThat(new SealedRows(after).open(sealed, PLACE)).isEqualTo("a,b");
    assertThat(out.toString()).contains("landed.2", "keys.properties");
    assertThat(Files.readString(home.resolve("keys.properties"))).contains("landed.1", "landed.2");
  }

  @Test
  void keysThatMakeTheKeysOfRecordsAreNotRotated() {
    assertThat(run("rotate", "record-key")).isNotZero();
    assertThat(run("rotate", "weather")).isNotZero();

    assertThat(err.toString()).contains("record-key", "landed", "vault");
  }

  /** An installation from before there were pseudonyms, its key file kept elsewhere. */
  @Test
  void namedFileGetsTheKeyOfANewPurposeAndLosesNone() throws IOException {
    Path file = home.resolve("elsewhere.properties");
    Files.writeString(file, "landed.1=" + "0".repeat(64) + "\nvault.2=" + "1".repeat(64) + "\n");
    environment = Map.of("SPRINT_KEYS_FILE", file.toString());
    KeyRing before = KeyRing.fromEnvironment(environment);

    assertThat(run("show")).isZero();
    assertThat(run("rotate", "export")).isZero();

    KeyRing after = KeyRing.fromEnvironment(environment);
    assertThat(out.toString()).containsPattern("export +missing").contains("export.1 is used");
    assertThat(after.version(Purpose.EXPORT)).isEqualTo(1);
    assertThat(after.key(Purpose.LANDED, 1)).isEqualTo(before.key(Purpose.LANDED, 1));
    assertThat(after.key(Purpose.VAULT, 2)).isEqualTo(before.key(Purpose.VAULT, 2));
  }

  @Test
  void keysInTheEnvironmentAreRotatedWhereTheyAreKept() {
    environment = Map.of("SPRINT_KEYS", "landed.1=" + "0".repeat(64));

    assertThat(run("rotate", "landed")).isNotZero();

    assertThat(err.toString()).contains("SPRINT_KEYS").doesNotContain("0000");
  }

  @Test
  void versionsAreShownAndNeverAKey() throws IOException {
    KeyRing.fromEnvironment(environment);
    String key = Files.readAllLines(home.resolve("keys.properties")).get(3).replaceFirst(".*=", "");
    Files.setPosixFilePermissions(
        home.resolve("keys.properties"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(run("show")).isZero();

    assertThat(out.toString())
        .contains("landed      version 1", "record-key  version 1", "chmod 600")
        .doesNotContain(key);
  }

  private int run(String... arguments) {
    CommandLine commandLine = KeysCommand.commandLine(environment);
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));
    return commandLine.execute(arguments);
  }
}
