package it.sprint.warehouse.person;

import java.text.Normalizer;
import java.util.Locale;

/** The three letters that stand for a surname or a given name in a tax code. */
final class NameLetters {

  private static final String PADDING = "X".repeat(3);

  private NameLetters() {}

  static String ofSurname(String surname) {
    return first(letters(surname, Letters.CONSONANTS) + letters(surname, Letters.VOWELS));
  }

  /** Of four consonants and more, the second is left out. */
  static String ofGivenName(String givenName) {
    String consonants = letters(givenName, Letters.CONSONANTS);
    return consonants.length() > 3
        ? consonants.charAt(0) + consonants.substring(2, 4)
        : first(consonants + letters(givenName, Letters.VOWELS));
  }

  private static String first(String letters) {
    return (letters + PADDING).substring(0, 3);
  }

  private static String letters(String name, Letters wanted) {
    StringBuilder letters = new StringBuilder();
    String upper = name.toUpperCase(Locale.ROOT);
    String bare = Normalizer.normalize(withoutSpecialLetters(upper), Normalizer.Form.NFKD);
    for (int i = 0; i < bare.length(); i++) {
      char letter = bare.charAt(i);
      boolean latin = letter >= 'A' && letter <= 'Z';
      if (latin && TaxCodeForm.isVowel(letter) == (wanted == Letters.VOWELS)) {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  /** Replaces the letters that Unicode does not take apart into a plain one and a mark. */
  private static String withoutSpecialLetters(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      switch (letter) {
        case 'Æ' -> plain.append("AE");
        case 'Œ' -> plain.append("OE");
        case 'Ø' -> plain.append('O');
        case 'Ł' -> plain.append('L');
        case 'Đ', 'Ð' -> plain.append('D');
        case 'Þ' -> plain.append("TH");
        case 'Ħ' -> plain.append('H');
        case 'Ŧ' -> plain.append('T');
        case 'Ŋ' -> plain.append('N');
        case 'Ə' -> plain.append('E');
        default -> plain.append(letter);
      }
    }
    return plain.toString();
  }

  private enum Letters {
    CONSONANTS,
    VOWELS
  }
}
