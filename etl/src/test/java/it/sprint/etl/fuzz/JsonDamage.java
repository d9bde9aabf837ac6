package it.sprint.etl.fuzz;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program can do to JSON Lines that other texts do not know. */
enum JsonDamage {
  DEEP {
    @Override
    String apply(String text, Random random) {
      String open = NastyCell.one(List.of("[", "{\"a\":", "{\"persona\":", "[{\"needs\":"), random);
      return replaceSome(text, VALUE, open.repeat(1 << random.nextInt(16)), random);
    }
  },
  NUMBERS {
    @Override
    String apply(String text, Random random) {
      String number =
          NastyCell.one(
              List.of(
                  "1e999999999",
                  "1e99999999999999",
                  "-1E-99999999999",
                  "0.1e+2147483648",
                  "9".repeat(5000),
                  "1." + "3".repeat(2000),
                  "123456789012345678",
                  "-0",
                  "NaN",
                  "0x1F",
                  "1e5",
                  "true"),
              random);
      return replaceSome(text, VALUE, number, random);
    }
  },
  OTHER_VALUES {
    @Override
    String apply(String text, Random random) {
      String value =
          NastyCell.one(
              List.of("null", "{}", "[]", "[1,2,3]", "[null]", "{\"a\":1}", "[[],{}]", "[{},{}]"),
              random);
      return replaceSome(text, VALUE, value, random);
    }
  },
  KEYS {
    @Override
    String apply(String text, Random random) {
      String key =
          NastyCell.one(
              List.of(
                  "",
                  "\\u0000",
                  "a.b",
                  "\\ud800",
                  "k".repeat(70_000),
                  "__proto__",
                  "..",
                  "deleted"),
              random);
      return replaceSome(text, KEY, "\"" + key + "\":", random);
    }
  },
  ESCAPES {
    @Override
    String apply(String text, Random random) {
      String escape =
          NastyCell.one(
              List.of("\\u0000", "\\ud800", "\\udc00\\ud800", "\\u202e", "\\x", "\\n\\r"), random);
      return replaceSome(text, BEGINNING, ":\"" + escape, random);
    }
  },
  /** Somebody's name, where the name of a value should be. */
  NAMES_AS_KEYS {
    @Override
    String apply(String text, Random random) {
      List<String> values =
          WORD.matcher(text).results().limit(200).map(match -> match.group() + ":").toList();
      return values.isEmpty()
          ? text
          : replaceSome(text, KEY, NastyCell.one(values, random), random);
    }
  },
  /** Many small objects, each of which repeats a large value of the object around them. */
  AMPLIFIED {
    @Override
    String apply(String text, Random random) {
      int size = 1 << (10 + random.nextInt(9));
      String items = "[" + "{},".repeat(size / 3) + "{}]";
      return replaceSome(
          replaceSome(text, Pattern.compile("\"C-[0-9]+\""), quoted("C".repeat(size)), random),
          Pattern.compile("\\[[^\\[\\]]*\\]"),
          items,
          random);
    }
  };

  private static final Pattern VALUE =
      Pattern.compile("(?<=:)(\"[^\"]*\"|[0-9.]+|null|true|false)");
  private static final Pattern KEY = Pattern.compile("\"[a-z_]+\":");
  private static final Pattern WORD = Pattern.compile("(?<=:)\"[^\"]{3,40}\"");
  private static final Pattern BEGINNING = Pattern.compile(":\"");

  abstract String apply(String text, Random random);

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  /** Puts something in the place of a few matches. */
  private static String replaceSome(String text, Pattern pattern, String part, Random random) {
    long count = pattern.matcher(text).results().count();
    if (count == 0) {
      return text;
    }
    int most = 1 + random.nextInt(5);
    int[] left = {most};
    Matcher matcher = pattern.matcher(text);
    return matcher.replaceAll(
        match -> {
          boolean isChosen = left[0] > 0 && random.nextInt((int) count) < most;
          left[0] -= isChosen ? 1 : 0;
          return Matcher.quoteReplacement(isChosen ? part : match.group());
        });
  }
}
