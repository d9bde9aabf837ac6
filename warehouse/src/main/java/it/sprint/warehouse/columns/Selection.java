package it.sprint.warehouse.columns;

/** Some rows of a table, each with the cell of the answer that it belongs to. */
final class Selection {

  /** So many rows are looked at together: small enough to stay near the processor. */
  static final int SIZE = 4096;

  final int[] rows = new int[SIZE];
  final int[] cells = new int[SIZE];

  /** The number of each row's period. */
  final int[] periods = new int[SIZE];

  int size;

  void clear() {
    size = 0;
  }

  boolean isFull() {
    return size == SIZE;
  }

  void add(int row, int period) {
    rows[size] = row;
    cells[size] = period;
    periods[size] = period;
    size++;
  }

  /** Leaves only rows with the flag. */
  void keep(Flags flags) {
    if (flags.areAllSet()) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (flags.get(rows[i])) {
        move(i, kept++);
      }
    }
    size = kept;
  }

  /** Leaves only rows whose number is allowed. */
  void keep(PackedInts numbers, boolean[] allowed) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (allowed[numbers.get(rows[i])]) {
        move(i, kept++);
      }
    }
    size = kept;
  }

  /** Becomes the rows of another one that have the flag. */
  void copyOf(Selection other, Flags flags) {
    int kept = 0;
    for (int i = 0; i < other.size; i++) {
      if (flags.get(other.rows[i])) {
        copy(other, i, kept++);
      }
    }
    size = kept;
  }

  /** Becomes the rows of another one that are wanted in their period. */
  void copyOf(Selection other, RowsOfPeriods wanted) {
    int kept = 0;
    for (int i = 0; i < other.size; i++) {
      if (wanted.has(other.rows[i], other.periods[i])) {
        copy(other, i, kept++);
      }
    }
    size = kept;
  }

  /** Rows, each in some period only. */
  interface RowsOfPeriods {
    boolean has(int row, int period);
  }

  /** Becomes the rows of another one whose period comes at or after the one that begins theirs. */
  void copyOf(Selection other, char[] days, int[] firstPeriods) {
    int kept = 0;
    for (int i = 0; i < other.size; i++) {
      char day = days[other.rows[i]];
      if (day != Column.Days.NONE && other.periods[i] >= firstPeriods[day]) {
        copy(other, i, kept++);
      }
    }
    size = kept;
  }

  private void move(int from, int to) {
    copy(this, from, to);
  }

  private void copy(Selection other, int from, int to) {
    rows[to] = other.rows[from];
    cells[to] = other.cells[from];
    periods[to] = other.periods[from];
  }
}
