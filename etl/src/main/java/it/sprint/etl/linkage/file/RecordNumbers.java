package it.sprint.etl.linkage.file;

import java.util.List;

/**
 * The numbers of records: their place in the order of file and id, so that the order of rows does
 * not matter.
 */
final class RecordNumbers {

  private final List<RecordIds> files;
  private final int[] firsts;
  private final int count;

  private RecordNumbers(List<RecordIds> files) {
    this.files = files;
    this.firsts = new int[files.size()];
    int next = 0;
    for (int file = 0; file < firsts.length; file++) {
      firsts[file] = next;
      next = Math.addExact(next, files.get(file).count());
    }
    this.count = next;
  }

  static RecordNumbers of(List<PersonFile> files) {
    return new RecordNumbers(files.stream().map(RecordIds::of).toList());
  }

  int count() {
    return count;
  }

  /** By file and row. */
  int[][] all() {
    int[][] numbers = new int[firsts.length][];
    for (int file = 0; file < firsts.length; file++) {
      numbers[file] = files.get(file).places();
      for (int row = 0; row < numbers[file].length; row++) {
        numbers[file][row] += firsts[file];
      }
    }
    return numbers;
  }

  int fileOf(long number) {
    int file = firsts.length - 1;
    while (firsts[file] > number) {
      file--;
    }
    return file;
  }

  String idOf(long number) {
    int file = fileOf(number);
    return files.get(file).at((int) number - firsts[file]);
  }

  String idOf(int file, int row) {
    return files.get(file).ofRow(row);
  }
}
