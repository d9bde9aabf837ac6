package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.ContractChange.Effect;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a version was raised as its changes ask: the first number for breaking ones, the second
 * for compatible ones, the third for words.
 */
public record VersionCheck(boolean isRight, String sentence) {

  private static final Pattern FORM = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");

  static VersionCheck of(String older, String newer, Optional<Effect> effect) {
    if (!FORM.matcher(older).matches() || !FORM.matcher(newer).matches()) {
      return new VersionCheck(
          false,
          "The versions are '%s' and '%s'. Write each as three numbers, such as 1.2.0."
              .formatted(older, newer));
    }
    int[] before = numbers(older);
    int[] now = numbers(newer);
    if (effect.isEmpty()) {
      return unchanged(older, newer);
    }
    int place = place(effect.get());
    if (Arrays.compare(now, least(before, place)) >= 0) {
      return new VersionCheck(
          true, "The version was raised rightly, from %s to %s.".formatted(older, newer));
    }
    int[] least = least(before, place);
    return new VersionCheck(
        false,
        "The version is %s after %s. Raise it to %d.%d.%d: the changes are %s."
            .formatted(newer, older, least[0], least[1], least[2], effect.get().code()));
  }

  private static VersionCheck unchanged(String older, String newer) {
    return older.equals(newer)
        ? new VersionCheck(true, "The version is %s in both.".formatted(newer))
        : new VersionCheck(
            Arrays.compare(numbers(newer), numbers(older)) > 0,
            "The version went from %s to %s though nothing changed.".formatted(older, newer));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static int place(Effect effect) {
    return switch (effect) {
      case BREAKING -> 0;
      case COMPATIBLE -> 1;
      case EDITORIAL -> 2;
    };
  }

  /** The lowest version with the number at that place raised. */
  private static int[] least(int[] version, int place) {
    int[] least = new int[version.length];
    System.arraycopy(version, 0, least, 0, place + 1);
    least[place]++;
    return least;
  }
}
