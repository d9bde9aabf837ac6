package it.sprint.etl.person;

import it.sprint.etl.lake.Lake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Whose record each person of a register is, as the last linking left it; in memory, some 300 bytes
 * a record.
 */
final class PersonRegister {

  private final Lake lake;
  private final Map<Long, Entry> entries = new HashMap<>();
  private long lastPerson;
  private long lastRun;

  PersonRegister(Lake lake) {
    this.lake = lake;
    Iterator<Row> rows = rows().toLocalIterator();
    while (rows.hasNext()) {
      Row row = rows.next();
      Entry entry = Entry.of(row);
      entries.put(entry.id(), entry);
      lastPerson = Math.max(lastPerson, entry.person());
      lastRun = Math.max(lastRun, row.getLong(9));
    }
  }

  /** One record. */
  record Entry(
      String record,
      long id,
      int source,
      long person,
      boolean isLive,
      boolean isRestricted,
      long component,
      long saidIn,
      long comparedIn) {

    static Entry of(Row row) {
      return new Entry(
          row.getString(0),
          row.getLong(1),
          row.getInt(2),
          row.getLong(3),
          row.getBoolean(4),
          row.getBoolean(5),
          row.getLong(6),
          row.getLong(7),
          row.getLong(8));
    }

    Entry assigned(long personKey, long newComponent) {
      return new Entry(
          record, id, source, personKey, isLive, isRestricted, newComponent, saidIn, comparedIn);
    }

    Entry compared(long run) {
      return new Entry(record, id, source, person, isLive, isRestricted, component, saidIn, run);
    }

    Row toRow(long run) {
      return RowFactory.create(
          record, id, source, person, isLive, isRestricted, component, saidIn, comparedIn, run);
    }
  }

  /** As Spark's rows. */
  Dataset<Row> rows() {
    return lake.read(PersonTables.REGISTER);
  }

  Collection<Entry> entries() {
    return entries.values();
  }

  /** The record with this number; null if it is not known. */
  @Nullable Entry find(long id) {
    return entries.get(id);
  }

  /** Those of the records that are known. */
  Map<Long, Entry> find(Collection<Long> ids) {
    Map<Long, Entry> found = new HashMap<>();
    for (long id : ids) {
      Entry entry = entries.get(id);
      if (entry != null) {
        found.put(id, entry);
      }
    }
    return found;
  }

  /** The highest key that any person has. */
  long lastPerson() {
    return lastPerson;
  }

  /** The last run that wrote here; 0 if none did. */
  long lastRun() {
    return lastRun;
  }

  /** All records. */
  Map<Long, Entry> all() {
    return new HashMap<>(entries);
  }

  /**
   * These records, and all that hang together with them by pairs, decisions or the person that they
   * were: whatever is decided anew of the former leaves no others out.
   */
  Map<Long, Entry> around(Collection<Long> ids) {
    Map<Long, Entry> found = find(ids);
    int before = 0;
    while (found.size() > before) {
      before = found.size();
      Set<Long> components = numbers(found.values(), Entry::component);
      Set<Long> persons = numbers(found.values(), Entry::person);
      persons.remove(0L);
      for (Entry entry : entries.values()) {
        if (components.contains(entry.component()) || persons.contains(entry.person())) {
          found.put(entry.id(), entry);
        }
      }
    }
    return found;
  }

  private static Set<Long> numbers(Collection<Entry> entries, ToLongFunction<Entry> number) {
    Set<Long> numbers = new HashSet<>();
    entries.forEach(entry -> numbers.add(number.applyAsLong(entry)));
    return numbers;
  }

  /** Puts these entries in the place of what was said of their records, here only. */
  void put(Map<Long, Entry> changed) {
    entries.putAll(changed);
  }

  /** Writes these entries, which were put here before, to the lake. */
  void write(Map<Long, Entry> changed, long run) {
    List<Row> rows = changed.values().stream().map(entry -> entry.toRow(run)).toList();
    Dataset<Row> written = lake.spark().createDataFrame(rows, PersonTables.REGISTER.schema());
    boolean areAll = changed.size() == entries.size();
    lake.replaceAll(
        PersonTables.REGISTER, areAll ? written : without(changed.keySet()).unionAll(written));
  }

  private Dataset<Row> without(Set<Long> ids) {
    Dataset<Row> few = lake.spark().createDataset(new ArrayList<>(ids), Encoders.LONG()).toDF("id");
    return rows()
        .join(few, new String[] {"id"}, "left_anti")
        .select(Lake.columns(PersonTables.REGISTER));
  }
}
