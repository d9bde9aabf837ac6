package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The monthly files of an incremental feed. A row goes into the file of its month or, late, into a
 * later one; some rows come again later with a correction.
 */
final class Dispatch implements AutoCloseable {

  private final Emitter emitter;
  private final BiConsumer<Row, Chance> slip;
  private final List<Spoiler> lastLines;
  private final IntFunction<RowFile> opened;
  private final List<@Nullable RowFile> files = new ArrayList<>();
  private final List<@Nullable Row> lastRows = new ArrayList<>();

  /**
   * @param slip makes a right row say something else without breaking the contract
   * @param lastLines what befalls the last lines of each file
   * @param opened the file of a month
   */
  Dispatch(
      Emitter emitter,
      BiConsumer<Row, Chance> slip,
      List<Spoiler> lastLines,
      IntFunction<RowFile> opened) {
    this.emitter = emitter;
    this.slip = slip;
    this.lastLines = List.copyOf(lastLines);
    this.opened = opened;
    for (int i = 0; i < emitter.plan().months(); i++) {
      files.add(null);
      lastRows.add(null);
    }
  }

  /** Sends a row about something that happened on a day; what is too late never arrives. */
  void send(Row row, LocalDate on, Chance chance) {
    send(row, on, files.size(), chance);
  }

  /** Sends a row that may be late or corrected until, but not in, a month. */
  void send(Row row, LocalDate on, int until, Chance chance) {
    Rates rates = emitter.plan().rates();
    int month = emitter.plan().monthOf(on);
    boolean late = chance.hit(rates.late());
    int delay = 1 + chance.count(0.6, 4);
    boolean corrected = chance.hit(rates.corrected());
    int later = 1 + chance.count(0.8, 4);
    boolean fits = month + delay < until;
    int first = late && (fits || until == files.size()) ? month + delay : month;
    if (month < 0 || first >= until) {
      return;
    }
    emitter.truth().record(row);
    int again = first + later < until ? first + later : -1;
    String file = sent(row, new Way(first, again, corrected), chance);
    lastRows.set(first, row);
    if (first > month) {
      emitter.truth().late(row, on, file);
    }
  }

  /** Sends a row of a month again, in a later month, with what has become known. */
  void update(Row row, int first, int month) {
    String file = emitter.put(file(month), row).file();
    emitter.truth().correction(row, Mending.UPDATED, List.of(file(first).name(), file));
  }

  /**
   * The files that a row takes.
   *
   * @param again the month of the file with a correction, or -1
   */
  private record Way(int first, int again, boolean corrected) {}

  private String sent(Row row, Way way, Chance chance) {
    RowFile file = file(way.first());
    Spoiler spoiler = emitter.spoilerFor(row, chance);
    Row slipped = row.copy();
    slip.accept(slipped, chance);
    boolean slips = way.corrected() && way.again() >= 0 && !slipped.saysTheSame(row);
    if (spoiler != null) {
      Emitter.Spoiled spoiled = emitter.writeWrong(file, row, spoiler, chance);
      emitter.recordBeside(row, spoiled);
      if (spoiled.isRejected() && way.again() >= 0 && chance.hit(0.5)) {
        correct(row, Mending.REJECTED, way);
      }
    } else if (slips) {
      emitter.put(file, slipped);
      correct(row, Mending.CHANGED, way);
    } else {
      emitter.write(file, row, chance);
    }
    return file.name();
  }

  private void correct(Row row, Mending kind, Way way) {
    String file = emitter.put(file(way.again()), row).file();
    emitter.truth().correction(row, kind, List.of(file(way.first()).name(), file));
  }

  private RowFile file(int month) {
    RowFile file = files.get(month);
    if (file == null) {
      file = opened.apply(month);
      files.set(month, file);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    for (int month = 0; month < files.size(); month++) {
      RowFile file = files.get(month);
      Row row = lastRows.get(month);
      if (file != null) {
        if (row != null && month % Emitter.SPOILT_ENDS == 0) {
          emitter.spoilEnd(file, row, lastLines);
        }
        file.close();
      }
    }
  }
}
