package it.sprint.etl.generator;

import java.util.ArrayList;
import java.util.List;

/** The given names and surnames of one origin. */
record NameList(List<String> men, List<String> women, List<String> surnames) {

  NameList {
    men = List.copyOf(men);
    women = List.copyOf(women);
    surnames = List.copyOf(surnames);
  }

  static NameList of(String name) {
    List<List<String>> lists = new ArrayList<>();
    for (String line : ResourceLines.of("names/" + name + ".txt")) {
      lists.add(ResourceLines.cells(line.substring(line.indexOf(':') + 1), ","));
    }
    return new NameList(lists.get(0), lists.get(1), lists.get(2));
  }

  String givenName(Gender gender, Chance chance) {
    return chance.pickSkewed(gender == Gender.FEMALE ? women : men);
  }

  String surname(Chance chance) {
    return chance.pickSkewed(surnames);
  }
}
