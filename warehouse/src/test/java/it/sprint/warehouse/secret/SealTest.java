package it.sprint.warehouse.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A sealed value opens whole, in its place, under its key, or not at all. */
class SealTest {

  private static final String TEXT = "G7,Okonkwo,Oluwaseun,perché";
  private static final Place STAYS = Place.of("a1b2", "stay");
  private static final Place LINE = STAYS.at(7, 0);

  private final KeyRing ring = KeyRing.random(EnumSet.of(Purpose.LANDED, Purpose.VAULT));
  private final Seal seal = new Seal(ring, Purpose.LANDED);

  @Test
  void whatWasSealedOpensInItsPlace() {
    assertThat(seal.openText(seal.seal(TEXT, LINE), LINE)).isEqualTo(TEXT);
    assertThat(seal.openText(seal.seal("", LINE), LINE)).isEmpty();
    byte[] megabytes = new byte[3 << 20];
    Arrays.fill(megabytes, (byte) 9);
    assertThat(seal.open(seal.seal(megabytes, LINE), LINE)).isEqualTo(megabytes);
  }

  @Test
  void sameTextIsNeverSealedTheSame() {
    byte[] first = seal.seal(TEXT, LINE);

    assertThat(first).isNotEqualTo(seal.seal(TEXT, LINE)).hasSize(TEXT.length() + 1 + 31);
    assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("Okonkwo");
  }

  @Test
  void anyChangedByteIsNoticed() {
    byte[] sealed = seal.seal(TEXT, LINE);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> seal.open(changed, LINE))
          .isInstanceOf(SecretException.class)
          .hasMessageNotContaining("Okonkwo");
    }
  }

  @Test
  void anyMissingByteIsNoticed() {
    byte[] sealed = seal.seal(TEXT, LINE);
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> seal.open(cut, LINE)).isInstanceOf(SecretException.class);
    }
    assertThatThrownBy(() -> seal.open(Arrays.copyOf(sealed, sealed.length + 1), LINE))
        .isInstanceOf(SecretException.class);
  }

  @Test
  void valueOpensInNoOtherPlace() {
    byte[] sealed = seal.seal(TEXT, LINE);
    List<Place> others =
        List.of(
            STAYS,
            STAYS.at(8, 0),
            STAYS.at(7, 1),
            STAYS.at(7),
            Place.of("a1b", "2stay").at(7, 0),
            Place.of("a1b2stay").at(7, 0),
            Place.of("stay", "a1b2").at(7, 0));

    assertThat(others)
        .allSatisfy(
            place ->
                assertThatThrownBy(() -> seal.open(sealed, place))
                    .isInstanceOf(SecretException.class)
                    .hasMessageStartingWith("Cannot open a value sealed under 'landed.1'"));
  }

  @Test
  void valueOpensUnderNoOtherKey() {
    byte[] sealed = seal.seal(TEXT, LINE);

    assertThatThrownBy(() -> new Seal(ring, Purpose.VAULT).open(sealed, LINE))
        .isInstanceOf(SecretException.class);
    KeyRing strange = KeyRing.random(EnumSet.of(Purpose.LANDED));
    assertThatThrownBy(() -> new Seal(strange, Purpose.LANDED).open(sealed, LINE))
        .isInstanceOf(SecretException.class);
  }

  @Test
  void rotatedKeyStillOpensAndResealMovesOn() {
    byte[] old = seal.seal(TEXT, LINE);
    Seal rotated = new Seal(ring.rotate(Purpose.LANDED), Purpose.LANDED);

    byte[] fresh = rotated.reseal(old, LINE);

    assertThat(rotated.openText(old, LINE)).isEqualTo(TEXT);
    assertThat(rotated.isCurrent(old)).isFalse();
    assertThat(rotated.isCurrent(fresh)).isTrue();
    assertThat(rotated.reseal(fresh, LINE)).isSameAs(fresh);
    assertThat(rotated.openText(fresh, LINE)).isEqualTo(TEXT);
    assertThatThrownBy(() -> seal.open(fresh, LINE))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot find version 2 of the key for 'landed'.");
  }

  @Test
  void whatIsNotSealedIsSaidSo() {
    assertThatThrownBy(() -> seal.open(new byte[40], LINE))
        .isInstanceOf(SecretException.class)
        .hasMessageStartingWith("Cannot open a value as 'landed': it is not a sealed one.");
  }

  @Test
  void threadsShareASeal() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<Integer>> opened = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      int number = thread;
      opened.add(threads.submit(() -> openMany(number)));
    }
    for (Future<Integer> count : opened) {
      assertThat(count.get()).isEqualTo(2_000);
    }
    threads.shutdown();
  }

  private int openMany(int thread) {
    int same = 0;
    for (int i = 0; i < 2_000; i++) {
      String text = thread + ":" + i;
      same += seal.openText(seal.seal(text, STAYS.at(i)), STAYS.at(i)).equals(text) ? 1 : 0;
    }
    return same;
  }
}
