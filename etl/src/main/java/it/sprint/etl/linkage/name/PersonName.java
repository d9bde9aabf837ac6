package it.sprint.etl.linkage.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A given name, a surname or both, as it is compared.
 *
 * @param words its words in letters {@code a} to {@code z}, without particles and titles
 * @param sounds how each word sounds
 * @param joined all its letters, those of particles too
 */
public record PersonName(List<String> words, List<String> sounds, String joined) {

  private static final int MOST_WORDS = 8;
  private static final int MOST_LETTERS = 40;

  /** They come and go with the office that writes the name. */
  private static final Set<String> PARTICLES =
      Set.of(
          "el", "al", "ul", "il", "la", "le", "ben", "bin", "ibn", "bint", "ould", "ait", "abu",
          "abou", "de", "di", "da", "del", "della", "der", "van", "von", "dos", "do", "of");

  /** Said of many persons; no name where nothing else stands. */
  private static final Set<String> TITLES =
      Set.of(
          "bibi", "khatoon", "khatun", "begum", "hadj", "hajj", "haji", "alhaji", "hadja", "sig",
          "signor", "signora", "sigra", "dott", "mr", "mrs", "ms", "miss", "mister", "madame");

  /** Written where a name is not known or nobody is meant. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "fnu",
          "lnu",
          "nn",
          "nd",
          "na",
          "null",
          "none",
          "unknown",
          "sconosciuto",
          "sconosciuta",
          "ignoto",
          "ignota",
          "anonimo",
          "anonima",
          "prova",
          "test",
          "xx",
          "xxx",
          "x");

  private static final Set<String> SERVANTS = Set.of("abd", "abdel", "abdul", "abdoul", "abdal");

  public PersonName {
    words = List.copyOf(words);
    sounds = List.copyOf(sounds);
  }

  /** Empty where the text names nobody. */
  public static Optional<PersonName> of(String text) {
    String letters = Letters.of(text);
    if (letters.isEmpty() || NO_NAMES.contains(letters.replace(" ", ""))) {
      return Optional.empty();
    }
    List<String> all =
        Arrays.stream(letters.split(" ", -1))
            .filter(word -> !NO_NAMES.contains(word))
            .map(word -> word.substring(0, Math.min(word.length(), MOST_LETTERS)))
            .limit(MOST_WORDS)
            .toList();
    List<String> words = names(all);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PersonName(words, words.stream().map(Sounds::of).toList(), String.join("", all)));
  }

  /** Reads what {@link #text()} wrote. */
  public static PersonName read(String text) {
    int first = text.indexOf('|');
    int second = text.indexOf('|', first + 1);
    return new PersonName(
        List.of(text.substring(0, first).split(" ", -1)),
        List.of(text.substring(first + 1, second).split(" ", -1)),
        text.substring(second + 1));
  }

  /** The name in one line. */
  public String text() {
    return String.join(" ", words) + '|' + String.join(" ", sounds) + '|' + joined;
  }

  /** How the whole name sounds, whatever the order of its words. */
  public String sound() {
    return sounds.stream().sorted().collect(Collectors.joining(" "));
  }

  /** The words, whatever their order: what a table of frequencies counts. */
  public String key() {
    return words.stream().sorted().collect(Collectors.joining(" "));
  }

  private static List<String> names(List<String> all) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      if (SERVANTS.contains(word) && i + 1 < all.size()) {
        i += PARTICLES.contains(all.get(i + 1)) && i + 2 < all.size() ? 2 : 1;
        words.add("abd" + all.get(i));
      } else if (!TITLES.contains(word) && !PARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? all.stream().filter(word -> !TITLES.contains(word)).toList() : words;
  }
}
