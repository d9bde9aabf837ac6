package it.sprint.etl.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and programs do to the lines of a text. */
enum TextDamage {
  COLUMNS_SWAPPED {
    @Override
    String apply(String text, char delimiter, Random random) {
      return Lines.of(text).swapColumns(delimiter, random).text();
    }
  },
  CELLS_SWAPPED {
    @Override
    String apply(String text, char delimiter, Random random) {
      return Lines.of(text).swapCells(delimiter, random).text();
    }
  },
  HUGE_CELL {
    @Override
    String apply(String text, char delimiter, Random random) {
      return Lines.of(text).put(delimiter, NastyCell.huge(random), 1, random).text();
    }
  },
  FORMULAS {
    @Override
    String apply(String text, char delimiter, Random random) {
      return putSome(text, delimiter, NastyCell.FORMULAS, random);
    }
  },
  STRANGE_LETTERS {
    @Override
    String apply(String text, char delimiter, Random random) {
      return putSome(text, delimiter, NastyCell.LETTERS, random);
    }
  },
  WRONG_YEARS {
    @Override
    String apply(String text, char delimiter, Random random) {
      Matcher years = YEAR.matcher(text);
      return years.replaceAll(
          year ->
              random.nextInt(4) == 0
                  ? Matcher.quoteReplacement(NastyCell.one(NastyCell.YEARS, random))
                  : year.group());
    }
  },
  INVISIBLE {
    @Override
    String apply(String text, char delimiter, Random random) {
      return insert(text, NastyCell.INVISIBLE, random);
    }
  },
  RIGHT_TO_LEFT {
    @Override
    String apply(String text, char delimiter, Random random) {
      return insert(text, NastyCell.RIGHT_TO_LEFT, random);
    }
  },
  QUOTES {
    @Override
    String apply(String text, char delimiter, Random random) {
      return insert(text, List.of("\"", "\"\"", "\"\n", "'", delimiter + "\""), random);
    }
  },
  DELIMITERS {
    @Override
    String apply(String text, char delimiter, Random random) {
      return insert(text, List.of(",", ";", "\t", "|", "{", "}", "[", "]", ":"), random);
    }
  },
  OTHER_DELIMITER {
    @Override
    String apply(String text, char delimiter, Random random) {
      return text.replace(delimiter, ",;\t|".charAt(random.nextInt(4)));
    }
  },
  LINES_REPEATED {
    @Override
    String apply(String text, char delimiter, Random random) {
      return Lines.of(text).repeat(random).text();
    }
  },
  LINES_REORDERED {
    @Override
    String apply(String text, char delimiter, Random random) {
      List<String> lines = new ArrayList<>(Lines.of(text).lines());
      int start = random.nextBoolean() ? 0 : Math.min(1, lines.size());
      Collections.shuffle(lines.subList(start, lines.size()), random);
      return new Lines(lines).text();
    }
  },
  LINES_JOINED {
    @Override
    String apply(String text, char delimiter, Random random) {
      return Lines.of(text)
          .join(random.nextBoolean() ? "" : String.valueOf(delimiter), random)
          .text();
    }
  },
  HEADER_LOST {
    @Override
    String apply(String text, char delimiter, Random random) {
      List<String> lines = Lines.of(text).lines();
      return new Lines(lines.subList(Math.min(1, lines.size()), lines.size())).text();
    }
  },
  MANY_COLUMNS {
    @Override
    String apply(String text, char delimiter, Random random) {
      String more = (delimiter + "x").repeat(1 << random.nextInt(17));
      return Lines.of(text).append(more, random).text();
    }
  },
  LINE_ENDS_MIXED {
    @Override
    String apply(String text, char delimiter, Random random) {
      List<String> ends = List.of("\n", "\r\n", "\r", "\n\r", "\u2028", "\u000B", "\n\n");
      StringBuilder mixed = new StringBuilder();
      Lines.of(text)
          .lines()
          .forEach(line -> mixed.append(line).append(NastyCell.one(ends, random)));
      return mixed.toString();
    }
  },
  MANY_EMPTY_LINES {
    @Override
    String apply(String text, char delimiter, Random random) {
      String line = NastyCell.one(List.of("\n", delimiter + "\n", "{}\n", "\"\"\n", " \n"), random);
      return text + line.repeat(1 << random.nextInt(16));
    }
  };

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");

  abstract String apply(String text, char delimiter, Random random);

  private static String putSome(String text, char delimiter, List<String> cells, Random random) {
    Lines lines = Lines.of(text);
    int times = 1 + random.nextInt(30);
    for (int i = 0; i < times; i++) {
      lines = lines.put(delimiter, NastyCell.one(cells, random), i, random);
    }
    return lines.text();
  }

  private static String insert(String text, List<String> parts, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int times = 1 + random.nextInt(30);
    for (int i = 0; i < times; i++) {
      // The first lines matter most: every tenth goes there.
      int reach = random.nextInt(10) == 0 ? Math.min(300, text.length()) : changed.length();
      changed.insert(random.nextInt(reach + 1), NastyCell.one(parts, random));
    }
    return changed.toString();
  }
}
