package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys there are, where they come from, and that nobody sees them. */
class KeyRingTest {

  private static final String KEY = "0123456789abcdef".repeat(4);

  @TempDir Path home;

  @Test
  void eachPurposeHasAKeyOfItsOwn() {
    KeyRing ring = KeyRing.random(Purpose.ofWarehouse());

    assertThat(Purpose.ofWarehouse()).doesNotContain(Purpose.PERSON_TOKEN).hasSize(6);
    assertThat(Purpose.ofWarehouse().stream().map(purpose -> ring.key(purpose, 1)))
        .doesNotHaveDuplicates()
        .allSatisfy(key -> assertThat(key).hasSize(32));
  }

  @Test
  void rotationAddsAVersionAndKeepsTheOldOnes() {
    KeyRing old = KeyRing.random(Purpose.ofWarehouse());
    KeyRing rotated = old.rotate(Purpose.VAULT);

    assertThat(old.version(Purpose.VAULT)).isEqualTo(1);
    assertThat(rotated.version(Purpose.VAULT)).isEqualTo(2);
    assertThat(rotated.version(Purpose.LANDED)).isEqualTo(1);
    assertThat(rotated.key(Purpose.VAULT, 1)).isEqualTo(old.key(Purpose.VAULT, 1));
    assertThat(rotated.key(Purpose.VAULT, 2)).isNotEqualTo(old.key(Purpose.VAULT, 1));
  }

  @Test
  void keysThatAreMissingAreNamed() {
    KeyRing ring = KeyRing.random(EnumSet.of(Purpose.VAULT));

    assertThatThrownBy(() -> ring.version(Purpose.RECORD_KEY))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot find a key for 'record-key'");
    assertThatThrownBy(() -> ring.key(Purpose.VAULT, 7))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot find version 7 of the key for 'vault'.");
  }

  @Test
  void textFormNamesVersionsOnly() {
    KeyRing ring = KeyRing.random(Purpose.ofWarehouse()).rotate(Purpose.VAULT);

    assertThat(ring)
        .hasToString(
            "keys {content=[1], evidence=[1], export=[1], landed=[1], record-key=[1], vault=[1, 2]}");
  }

  @Test
  void ringTravelsInACompactForm() throws IOException, ClassNotFoundException {
    KeyRing ring = KeyRing.random(Purpose.ofWarehouse()).rotate(Purpose.VAULT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(ring);
    }

    try (ObjectInputStream stream =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      KeyRing read = (KeyRing) stream.readObject();
      assertThat(KeyText.of(read)).isEqualTo(KeyText.of(ring));
    }
    assertThat(bytes.size()).isLessThan(400);
  }

  @Test
  void environmentMayHoldTheKeysThemselves() {
    KeyRing ring =
        KeyRing.fromEnvironment(Map.of("SPRINT_KEYS", "vault.3=" + KEY + "; landed.1 = " + KEY));

    assertThat(ring).hasToString("keys {landed=[1], vault=[3]}");
    assertThat(ring.key(Purpose.VAULT, 3)).isEqualTo(HexFormat.of().parseHex(KEY));
  }

  @Test
  void environmentMayNameAFileThatMustBeThere() throws IOException {
    Path file = home.resolve("elsewhere.properties");
    Map<String, String> environment = Map.of("SPRINT_KEYS_FILE", file.toString());

    assertThatThrownBy(() -> KeyRing.fromEnvironment(environment))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot find the key file " + file);
    Files.writeString(file, "landed.1=" + KEY);
    assertThat(KeyRing.fromEnvironment(environment)).hasToString("keys {landed=[1]}");
  }

  @Test
  void otherwiseTheHomeFolderHoldsThem() {
    Map<String, String> environment = Map.of("SPRINT_HOME", home.resolve("new").toString());

    KeyRing made = KeyRing.fromEnvironment(environment);

    assertThat(home.resolve("new/keys.properties")).exists();
    assertThat(KeyText.of(KeyRing.fromEnvironment(environment))).isEqualTo(KeyText.of(made));
  }

  @ParameterizedTest
  @CsvSource({
    "landed.1=0123,is no key of 64 hexadecimal digits",
    "landed.1=,is no key",
    "landed=x,entry 1 is not named for a purpose and a version",
    "landed.0=x,entry 1 is not named",
    "landed.70000=x,entry 1 is not named",
    "parked.1=x,entry 1 is not named",
    "\\uZZ=x,entry 1 is not named"
  })
  void badKeysAreExplainedWithoutTheirValue(String text, String complaint) {
    assertThatThrownBy(() -> KeyText.parse("keys.properties", text))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot read the keys in keys.properties: ")
        .hasMessageContaining(complaint)
        .hasMessageNotContaining("0123");
  }

  @Test
  void tooLongAndBadKeysAreRefusedToo() {
    for (String key : new String[] {KEY + "0", KEY.replace('f', 'g'), KEY.substring(1)}) {
      byte[] text = ("vault.1=" + key).getBytes(StandardCharsets.US_ASCII);
      assertThatThrownBy(() -> KeyText.parse("a", new String(text, StandardCharsets.US_ASCII)))
          .isInstanceOf(SecretException.class)
          .hasMessageNotContaining(key);
    }
    assertThatThrownBy(() -> KeyRing.empty().with(Purpose.VAULT, 1, new byte[16]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
