package it.sprint.etl.linkage.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The ids of one file's records, by row and in their order. */
final class RecordIds {

  private final String[] ids;
  private final int[] rows;

  private RecordIds(List<String> ids) {
    this.ids = ids.toArray(String[]::new);
    Integer[] sorted = new Integer[this.ids.length];
    Arrays.setAll(sorted, row -> row);
    Arrays.sort(sorted, Comparator.comparing((Integer row) -> this.ids[row]));
    this.rows = Arrays.stream(sorted).mapToInt(row -> row).toArray();
  }

  static RecordIds of(PersonFile file) {
    List<String> ids = new ArrayList<>();
    try (PersonRows rows = file.rows()) {
      while (rows.hasNext()) {
        long line = rows.line();
        String id = rows.next().get(0);
        if (id.isEmpty()) {
          throw LinkFileException.idMissing(file.given(), line);
        }
        ids.add(id);
      }
    } catch (IOException e) {
      throw LinkFileException.unreadable(file.given(), e);
    }
    RecordIds all = new RecordIds(ids);
    all.checkDistinct(file);
    return all;
  }

  private void checkDistinct(PersonFile file) {
    for (int place = 1; place < rows.length; place++) {
      if (ids[rows[place]].equals(ids[rows[place - 1]])) {
        throw LinkFileException.idTwice(
            file.given(), line(file, rows[place - 1]), line(file, rows[place]));
      }
    }
  }

  private static long line(PersonFile file, int row) {
    try (PersonRows rows = file.rows()) {
      for (int before = 0; before < row; before++) {
        rows.next();
      }
      return rows.line();
    } catch (IOException e) {
      throw LinkFileException.unreadable(file.given(), e);
    }
  }

  int count() {
    return ids.length;
  }

  String ofRow(int row) {
    return ids[row];
  }

  /** The id at a place in their order. */
  String at(int place) {
    return ids[rows[place]];
  }

  /** By row, its place in the order of ids. */
  int[] places() {
    int[] places = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      places[rows[place]] = place;
    }
    return places;
  }
}
