package it.sprint.etl.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of a feed that sends again what it sent before. A row that is wrong stays so in every
 * file until it is mended; a row that should never have been there vanishes.
 */
final class Snapshots implements AutoCloseable {

  /** Rows are wrong in two of three of their files, for they are mended at some time. */
  private static final double MENDED_EARLY = 1.5;

  /** A row's life: what it says on a day, null while there is nothing to say. */
  interface Life extends Function<LocalDate, @Nullable Row> {}

  /**
   * How a partner keeps its register.
   *
   * @param slip makes a right row say something else without breaking the contract
   * @param vanished how often a row turns out to be wrong altogether
   * @param late how often a row is entered a month or more late
   * @param mistakes when a row becomes wrong
   */
  record Habits(BiConsumer<Row, Chance> slip, double vanished, double late, Mistakes mistakes) {

    /** A register of few rows, kept without vanishing rows or late ones. */
    static Habits ofSmallRegister(BiConsumer<Row, Chance> slip) {
      return new Habits(slip, 0, 0, Mistakes.IN_ONE_FILE);
    }
  }

  /** Whether a mistake is made once and stays, or is made with each file anew. */
  enum Mistakes {
    UNTIL_MENDED,
    IN_ONE_FILE
  }

  private final Emitter emitter;
  private final Habits habits;
  private final List<Spoiler> lastLines;
  private final List<LocalDate> days;
  private final List<RowFile> files = new ArrayList<>();
  private final List<@Nullable Row> lastRows = new ArrayList<>();

  Snapshots(
      Emitter emitter,
      Habits habits,
      List<Spoiler> lastLines,
      List<LocalDate> days,
      Function<LocalDate, RowFile> opened) {
    this.emitter = emitter;
    this.habits = habits;
    this.lastLines = List.copyOf(lastLines);
    this.days = List.copyOf(days);
    days.forEach(day -> files.add(opened.apply(day)));
    days.forEach(day -> lastRows.add(null));
    emitter.truth().snapshots(files.stream().map(RowFile::name).toList());
  }

  /** The last days of the months. */
  static List<LocalDate> monthly(Plan plan) {
    List<LocalDate> days = new ArrayList<>();
    for (int month = 0; month < plan.months(); month++) {
      days.add(plan.lastDayOf(month));
    }
    return List.copyOf(days);
  }

  /** The last days of the months, and a few days in a row at the end. */
  static List<LocalDate> monthlyThenDaily(Plan plan) {
    List<LocalDate> days = new ArrayList<>(monthly(plan));
    for (int before = 1; before <= 3; before++) {
      days.add(days.size() - before, plan.lastDay().minusDays(before));
    }
    return List.copyOf(days);
  }

  /** Writes a row into every file of its life, which began on a day. */
  void send(Life life, LocalDate on, Chance chance) {
    Course course = null;
    for (int i = 0; i < days.size(); i++) {
      Row row = life.apply(days.get(i));
      if (row != null && course == null) {
        course = new Course(fate(row, chance), chance.number());
        i += course.fate.late();
        row = i < days.size() ? life.apply(days.get(i)) : null;
        if (row != null) {
          emitter.truth().record(row);
        }
        if (row != null && course.fate.late() > 0) {
          emitter.truth().late(row, on, files.get(i).name());
        }
      }
      if (row != null && course != null && !course.write(i, row)) {
        return;
      }
    }
  }

  /** What one row does over the files, decided once; numbers of files. */
  private record Fate(
      @Nullable Spoiler spoiler, int wrong, int slipped, int vanishesAfter, int late) {}

  private Fate fate(Row row, Chance chance) {
    boolean once = habits.mistakes() == Mistakes.UNTIL_MENDED;
    Spoiler spoiler = once ? emitter.spoilerFor(row, chance, MENDED_EARLY) : null;
    boolean staysWrong = chance.hit(0.5);
    int some = 1 + chance.below(4);
    boolean slips = chance.hit(emitter.plan().rates().corrected()) && spoiler == null;
    boolean vanishes = chance.hit(habits.vanished()) && spoiler == null && !slips;
    boolean late = chance.hit(habits.late());
    int delay = 1 + chance.count(0.6, 3);
    return new Fate(
        spoiler,
        staysWrong ? Integer.MAX_VALUE : some,
        slips ? some : 0,
        vanishes ? some : Integer.MAX_VALUE,
        late ? delay : 0);
  }

  /** One row's way through the files. */
  private final class Course {
    private final Fate fate;
    private final long seed;
    private int written;
    private @Nullable Mending due;
    private String before = "";

    Course(Fate fate, long seed) {
      this.fate = fate;
      this.seed = seed;
    }

    /** Writes the row into the next file; false when it is in no further one. */
    boolean write(int index, Row row) {
      RowFile file = files.get(index);
      if (written >= fate.vanishesAfter()) {
        emitter.truth().deletion(row, "vanished", file.name());
        return false;
      }
      Spoiler spoiler = spoiler(index, row);
      Chance chance = Chance.of(seed, "row");
      Row slipped = row.copy();
      habits.slip().accept(slipped, chance);
      lastRows.set(index, row);
      if (spoiler != null && spoiler.fits().test(row)) {
        Emitter.Spoiled spoiled = emitter.writeWrong(file, row, spoiler, chance);
        if (written == 0) {
          emitter.recordBeside(row, spoiled);
        }
        due = spoiled.isRejected() ? Mending.REJECTED : null;
      } else if (written < fate.slipped() && !slipped.saysTheSame(row)) {
        emitter.put(file, slipped);
        due = Mending.CHANGED;
      } else {
        emitter.write(file, row, Chance.of(seed, "duplicate", index));
        mend(row, file);
      }
      before = file.name();
      written++;
      return true;
    }

    private @Nullable Spoiler spoiler(int index, Row row) {
      return habits.mistakes() == Mistakes.IN_ONE_FILE
          ? emitter.spoilerFor(row, Chance.of(seed, "mistake", index))
          : written < fate.wrong() ? fate.spoiler() : null;
    }

    private void mend(Row row, RowFile file) {
      if (due != null) {
        emitter.truth().correction(row, due, List.of(before, file.name()));
        due = null;
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      Row row = lastRows.get(i);
      if (row != null && i % Emitter.SPOILT_ENDS == 0) {
        emitter.spoilEnd(files.get(i), row, lastLines);
      }
      files.get(i).close();
    }
  }
}
