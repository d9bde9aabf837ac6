package it.sprint.etl.linkage;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/**
 * Walks over records sorted by key and gives each pair within a block to a judge; a pair that meets
 * in several blocks is judged in the first.
 */
final class Blocks implements Iterator<Row> {

  /** What is done with a pair. */
  interface Judge extends Serializable {
    void judge(Entry a, Entry b, Consumer<Row> out);
  }

  /** A row of a block. */
  record Member(Entry entry, boolean isNew) {}

  /** Reads the rows of a partition. */
  interface Reader {
    Member read(Row row);
  }

  private final Iterator<Row> rows;
  private final Reader reader;
  private final Judge judge;
  private final Deque<Row> judged = new ArrayDeque<>();
  private final List<Member> block = new ArrayList<>();
  private long key;
  private boolean isOpen;

  Blocks(Iterator<Row> rows, Reader reader, Judge judge) {
    this.rows = rows;
    this.reader = reader;
    this.judge = judge;
  }

  @Override
  public boolean hasNext() {
    while (judged.isEmpty() && (rows.hasNext() || isOpen)) {
      readOn();
    }
    return !judged.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new java.util.NoSuchElementException();
    }
    return judged.remove();
  }

  private void readOn() {
    if (!rows.hasNext()) {
      close();
      return;
    }
    Row row = rows.next();
    if (isOpen && row.getLong(0) != key) {
      close();
    }
    key = row.getLong(0);
    isOpen = true;
    block.add(reader.read(row));
  }

  private void close() {
    for (int i = 0; i < block.size(); i++) {
      for (int j = i + 1; j < block.size(); j++) {
        judge(block.get(i), block.get(j));
      }
    }
    block.clear();
    isOpen = false;
  }

  private void judge(Member a, Member b) {
    boolean isNews = a.isNew() || b.isNew();
    // Sorted by number: the same one of the two is asked in each block where they meet.
    if (isNews && a.entry().id() != b.entry().id() && a.entry().firstShared(b.entry()) == key) {
      judge.judge(a.entry(), b.entry(), judged::add);
    }
  }
}
