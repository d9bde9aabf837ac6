package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one language. {@code {0}} stands for the column, {@code {1}} and so on for the
 * details; a detail such as {@code @hint.decimal} is itself a text of this file, unless there is no
 * such text: a cell's form may begin with an @ as well.
 */
final class Sentences {

  private static final Sentences ITALIAN = new Sentences(Language.IT);
  private static final Sentences ENGLISH = new Sentences(Language.EN);

  private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

  private final Language language;
  private final Properties texts = new Properties();

  private Sentences(Language language) {
    this.language = language;
    String file = "violations_" + language.code() + ".properties";
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + " from the program.", e);
    }
  }

  static Sentences of(Language language) {
    return switch (language) {
      case IT -> ITALIAN;
      case EN -> ENGLISH;
    };
  }

  String sentence(ViolationCode code, String column, List<String> details) {
    return PLACE
        .matcher(text(code.code()))
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              boolean isKnown = number <= details.size();
              String part =
                  number == 0 ? column : isKnown ? detail(details.get(number - 1)) : place.group();
              return Matcher.quoteReplacement(part);
            });
  }

  private String detail(String detail) {
    boolean isText = detail.startsWith("@") && has(detail.substring(1));
    return isText ? text(detail.substring(1)) : detail;
  }

  String rule(ViolationCode code, String column) {
    return text(code.code() + ".rule").replace("{0}", column);
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  private String text(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException(
          "No sentence '%s' in violations_%s.properties.".formatted(key, language.code()));
    }
    return text;
  }
}
