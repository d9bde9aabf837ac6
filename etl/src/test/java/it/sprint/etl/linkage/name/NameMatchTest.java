package it.sprint.etl.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that offices wrote in their ways; all of them invented. */
class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "Mohamed Ali, ALI Mohamed, SAME",
    "El Amrani, el-amrani, SAME",
    "N'Diaye, Ndiaye, SAME",
    "Müller, MULLER, SAME",
    "محمد, mhmd, SAME",
    "Abd el Rahman, Abderahman, SOUNDS_ALIKE",
    "Elamrani, El Amrani, SAME",
    "Elamrani, Amrani, SOUNDS_ALIKE",
    "Mohamed, Muhammad, SOUNDS_ALIKE",
    "Youssef, Yusuf, SOUNDS_ALIKE",
    "Ousmane, Usman, SOUNDS_ALIKE",
    "Diallo, Jallow, SOUNDS_ALIKE",
    "Cissé, Ceesay, SOUNDS_ALIKE",
    "Qasim, Kassem, SOUNDS_ALIKE",
    "Chaudhry, Choudhury, SOUNDS_ALIKE",
    "Okafor Nwosu, Okafor, PART",
    "Oluwaseun, Oluwaseum, NEAR",
    "Traore, Osei, DIFFERENT",
    "Karim, Karima, NEAR"
  })
  void spellingsOfOffices(String one, String other, NameMatch expected) {
    assertThat(match(one, other)).isEqualTo(expected);
    assertThat(match(other, one)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Mahmud, Mohamed",
    "Hamid, Ahmed",
    "Salim, Osama",
    "Fatima, Aisha",
    "Ibrahim, Ismail"
  })
  void lookalikesAreNotTheSame(String one, String other) {
    assertThat(match(one, other)).isNotEqualTo(NameMatch.SAME);
  }

  @ParameterizedTest
  @CsvSource({"-", "FNU", "PROVA", "''", "...", "Bibi", "xxx", "N.N."})
  void textThatNamesNobodyIsNoName(String text) {
    assertThat(PersonName.of(text)).isEmpty();
  }

  @Test
  void titlesAndParticlesAreLeftOutWhereANameStands() {
    assertThat(name("Shabana Bibi").words()).containsExactly("shabana");
    assertThat(name("Ben Youssef").words()).containsExactly("youssef");
    assertThat(name("Singh").words()).containsExactly("singh");
  }

  @Test
  void nameReadsBackFromItsText() {
    for (String text : List.of("El Amrani", "Abd el Rahman", "De La Cruz", "李 小龙", "Ли")) {
      PersonName name = name(text);
      assertThat(PersonName.read(name.text())).isEqualTo(name);
    }
  }

  /** Whatever somebody types, it is compared without an error and the same from both sides. */
  @Test
  void anyTextIsCompared() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String one = text(random);
      String other = random.nextInt(3) == 0 ? one + text(random) : text(random);
      if (PersonName.of(one).isPresent() && PersonName.of(other).isPresent()) {
        assertThat(match(one, other)).isEqualTo(match(other, one));
        assertThat(name(one).sounds()).noneMatch(String::isEmpty);
        assertThat(PersonName.read(name(one).text())).isEqualTo(name(one));
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(random.nextInt(20) == 0 ? 300 : 12);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(
          switch (random.nextInt(6)) {
            case 0 -> ' ';
            case 1 -> random.nextInt(0x80);
            case 2 -> 0x600 + random.nextInt(0x100);
            case 3 -> 0x80 + random.nextInt(0x500);
            default -> 'a' + random.nextInt(26);
          });
    }
    return text.toString();
  }

  private static NameMatch match(String one, String other) {
    return NameMatch.of(name(one), name(other));
  }

  private static PersonName name(String text) {
    return PersonName.of(text).orElseThrow();
  }
}
