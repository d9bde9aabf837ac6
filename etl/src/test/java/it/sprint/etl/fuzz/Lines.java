package it.sprint.etl.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The lines of a text, split where its delimiter stands, whatever quotes say. */
record Lines(List<String> lines) {

  Lines {
    lines = List.copyOf(lines);
  }

  static Lines of(String text) {
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return new Lines(Arrays.asList(body.split("\n", -1)));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** Two columns change places: in all lines, or in all but the first. */
  Lines swapColumns(char delimiter, Random random) {
    int width = cells(lines.get(0), delimiter).length;
    int one = random.nextInt(width);
    int other = random.nextInt(width);
    int from = random.nextInt(2);
    List<String> changed = new ArrayList<>(lines);
    for (int line = from; line < changed.size(); line++) {
      String[] cells = cells(changed.get(line), delimiter);
      if (one < cells.length && other < cells.length) {
        String cell = cells[one];
        cells[one] = cells[other];
        cells[other] = cell;
        changed.set(line, String.join(String.valueOf(delimiter), cells));
      }
    }
    return new Lines(changed);
  }

  /** Some cells change places with cells of other lines and columns, the header's among them. */
  Lines swapCells(char delimiter, Random random) {
    List<String> changed = new ArrayList<>(lines);
    int swaps = 1 + random.nextInt(10);
    for (int i = 0; i < swaps; i++) {
      int line = random.nextInt(5) == 0 ? 0 : random.nextInt(changed.size());
      int otherLine = random.nextInt(changed.size());
      String[] cells = cells(changed.get(line), delimiter);
      String[] otherCells = line == otherLine ? cells : cells(changed.get(otherLine), delimiter);
      int one = random.nextInt(cells.length);
      int other = random.nextInt(otherCells.length);
      String cell = cells[one];
      cells[one] = otherCells[other];
      otherCells[other] = cell;
      changed.set(line, String.join(String.valueOf(delimiter), cells));
      changed.set(otherLine, String.join(String.valueOf(delimiter), otherCells));
    }
    return new Lines(changed);
  }

  /** A cell takes the place of another one; the fourth time in the header. */
  Lines put(char delimiter, String cell, int time, Random random) {
    List<String> changed = new ArrayList<>(lines);
    int line = time == 3 ? 0 : random.nextInt(lines.size());
    String[] cells = cells(changed.get(line), delimiter);
    int place = random.nextInt(cells.length);
    cells[place] = random.nextInt(3) == 0 ? cell + cells[place] : cell;
    changed.set(line, String.join(String.valueOf(delimiter), cells));
    return new Lines(changed);
  }

  /** Some lines come again, once at least a hundred times. */
  Lines repeat(Random random) {
    List<String> changed = new ArrayList<>(lines);
    int times = 1 + random.nextInt(20);
    for (int i = 0; i < times; i++) {
      changed.add(random.nextInt(changed.size() + 1), changed.get(random.nextInt(changed.size())));
    }
    String again = changed.get(random.nextInt(changed.size()));
    for (int i = 0; i < 100; i++) {
      changed.add(again);
    }
    return new Lines(changed);
  }

  /** A line break is lost; half of the time the one behind the first line. */
  Lines join(String between, Random random) {
    if (lines.size() < 2) {
      return this;
    }
    int line = random.nextBoolean() ? 0 : random.nextInt(lines.size() - 1);
    List<String> changed = new ArrayList<>(lines);
    changed.set(line, changed.get(line) + between + changed.remove(line + 1));
    return new Lines(changed);
  }

  /** Something stands behind a line, often the first one. */
  Lines append(String more, Random random) {
    List<String> changed = new ArrayList<>(lines);
    int line = random.nextBoolean() ? 0 : random.nextInt(lines.size());
    changed.set(line, changed.get(line) + more);
    return new Lines(changed);
  }

  private static String[] cells(String line, char delimiter) {
    return line.split(Pattern.quote(String.valueOf(delimiter)), -1);
  }
}
