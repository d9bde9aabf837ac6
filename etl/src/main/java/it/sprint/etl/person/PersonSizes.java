package it.sprint.etl.person;

import it.sprint.etl.person.PersonRegister.Entry;
import java.util.Arrays;
import java.util.Collection;

/** How many live records each person has; in four bytes a person, for keys run from 1 on. */
final class PersonSizes {

  private final int[] sizes;

  private PersonSizes(int[] sizes) {
    this.sizes = sizes;
  }

  static PersonSizes of(Collection<Entry> entries) {
    long last = entries.stream().mapToLong(Entry::person).max().orElse(0);
    int[] sizes = new int[Math.toIntExact(last + 1)];
    for (Entry entry : entries) {
      if (entry.isLive()) {
        sizes[(int) entry.person()]++;
      }
    }
    return new PersonSizes(sizes);
  }

  int of(long person) {
    return sizes[(int) person];
  }

  /** How many persons have live records. */
  long persons() {
    return Arrays.stream(sizes).filter(size -> size > 0).count();
  }

  /** How many live records there are. */
  long records() {
    return Arrays.stream(sizes).asLongStream().sum();
  }
}
