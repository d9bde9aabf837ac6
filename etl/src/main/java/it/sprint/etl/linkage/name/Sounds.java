package it.sprint.etl.linkage.name;

/**
 * The consonants of a word as they sound, so that spellings of offices in Arabic-, French-,
 * English- and Italian-speaking countries meet: {@code Diallo} and {@code Jallow}, {@code Ousmane}
 * and {@code Usman}. Different names may meet, too: to sound alike is evidence to be weighed, never
 * a proof.
 */
final class Sounds {

  /** A word this short keeps its first letters: an article is only taken from a longer one. */
  private static final int LEAST_AFTER_ARTICLE = 4;

  private Sounds() {}

  static String of(String word) {
    String bare = withoutArticle(word);
    StringBuilder sounds = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char sound = soundAt(bare, i);
      boolean isNew = sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound;
      if (sound != ' ' && isNew) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }

  /** {@code elamrani} is {@code amrani} with an article, {@code benali} the son of {@code ali}. */
  private static String withoutArticle(String word) {
    for (String article : new String[] {"abdel", "abdul", "abdoul", "abdal"}) {
      if (word.startsWith(article) && word.length() >= article.length() + 3) {
        return "abd" + word.substring(article.length());
      }
    }
    boolean hasArticle = word.startsWith("el") || word.startsWith("al") || word.startsWith("ul");
    return hasArticle && word.length() >= 2 + LEAST_AFTER_ARTICLE ? word.substring(2) : word;
  }

  /** The sound that a letter adds, a space for none. */
  private static char soundAt(String word, int at) {
    char letter = word.charAt(at);
    char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
    char before = at > 0 ? word.charAt(at - 1) : ' ';
    return switch (letter) {
      case 'a' -> at == 0 || at == word.length() - 1 ? 'a' : ' ';
      case 'e', 'i', 'o', 'u' -> at == 0 ? 'a' : ' ';
      case 'h' -> at == 0 ? 'h' : ' ';
      case 'y' -> at == 0 && isVowel(next) ? 'y' : at == 0 ? 'a' : ' ';
      case 'w' -> at == 0 ? 'w' : ' ';
      case 'c' -> soundOfC(next);
      case 'q' -> 'k';
      case 'k' -> next == 'h' && at == 0 ? 'h' : next == 'h' ? ' ' : 'k';
      case 'x' -> 'k';
      case 'g' -> next == 'h' ? 'g' : next == 'e' || next == 'i' ? 'j' : 'g';
      case 'd' -> soundOfD(word, at, next);
      case 'j' -> 'j';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 's' -> next == 'h' ? 'c' : 's';
      case 'z' -> before == 't' ? ' ' : 's';
      case 'v' -> 'f';
      default -> letter;
    };
  }

  private static char soundOfC(char next) {
    return switch (next) {
      case 'h' -> 'c';
      case 'e', 'i', 'y' -> 's';
      default -> 'k';
    };
  }

  /** {@code dj} and {@code di} before a vowel, as in {@code Diallo}, sound like {@code j}. */
  private static char soundOfD(String word, int at, char next) {
    boolean isSoft = next == 'i' && at + 2 < word.length() && isVowel(word.charAt(at + 2));
    return next == 'j' || isSoft ? 'j' : 'd';
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
