package it.sprint.etl.generator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The other ways in which offices write a name. */
final class Spelling {

  /** What a clerk hears and what the clerk writes instead. */
  private record Rule(Pattern heard, String written) {
    static Rule of(String heard, String written) {
      return new Rule(Pattern.compile(heard), written);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of("ou", "u"),
          Rule.of("(?<=[bdklmst])u(?=[a-z])", "ou"),
          Rule.of("ss", "s"),
          Rule.of("(?<=[aeiou])s(?=[aeiou])", "ss"),
          Rule.of("dj", "j"),
          Rule.of("Dj", "J"),
          Rule.of("J(?=[aiou])", "Dj"),
          Rule.of("y$", "i"),
          Rule.of("(?<=[a-z])y(?=[a-z])", "i"),
          Rule.of("i$", "y"),
          Rule.of("Kh", "H"),
          Rule.of("kh", "h"),
          Rule.of("([bdfglmnprtz])\\1", "$1"),
          Rule.of("(?<=[aeiou])([lmnt])(?=[aeiou])", "$1$1"),
          Rule.of("ee", "i"),
          Rule.of("oo", "u"),
          Rule.of("ck", "k"),
          Rule.of("ph", "f"),
          Rule.of("(?<=[a-z])h(?=$)", ""),
          Rule.of("^El ", "El-"),
          Rule.of("^El ([A-Z])", "El$1"),
          Rule.of("^El ", "Al "),
          Rule.of("^Al ", "Al-"),
          Rule.of("^Ben ", "Ben"),
          Rule.of("^Abdel([a-z])", "Abd el-$1"),
          Rule.of("'", ""));

  private final Map<String, List<String>> groups = new HashMap<>();

  Spelling() {
    for (String line : ResourceLines.of("spellings.txt")) {
      List<String> spellings = ResourceLines.cells(line, ",");
      spellings.forEach(spelling -> groups.putIfAbsent(spelling, spellings));
    }
  }

  /** Another spelling of the name, never the same. */
  String other(String name, Chance chance) {
    List<String> known =
        groups.getOrDefault(name, List.of()).stream().filter(it -> !it.equals(name)).toList();
    if (!known.isEmpty() && chance.hit(0.7)) {
      return chance.pick(known);
    }
    Set<String> others = new LinkedHashSet<>();
    for (Rule rule : RULES) {
      Matcher heard = rule.heard().matcher(name);
      if (heard.find()) {
        others.add(heard.replaceFirst(rule.written()));
      }
    }
    others.add(withoutAccents(name));
    others.remove(name);
    return others.isEmpty() ? slipped(name, chance) : chance.pick(new ArrayList<>(others));
  }

  private static String withoutAccents(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** A name without other spellings still is misread: a vowel is taken for its neighbour. */
  private static String slipped(String name, Chance chance) {
    for (int i = 1; i < name.length(); i++) {
      int vowel = "aeiou".indexOf(name.charAt(i));
      if (vowel >= 0) {
        char other = "eaeuo".charAt(vowel);
        return name.substring(0, i) + other + name.substring(i + 1);
      }
    }
    return chance.hit(0.5) ? name + "e" : name + "h";
  }
}
