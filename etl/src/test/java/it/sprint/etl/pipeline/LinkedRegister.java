package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.person.PersonLinking.Linked;
import it.sprint.etl.person.PersonTables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whose record each person of a register is, as tests look at it. */
final class LinkedRegister {

  private LinkedRegister() {}

  /** Which records are one person, whatever its key. */
  static Set<Set<String>> groups(Map<String, Long> register) {
    return new HashSet<>(
        register.keySet().stream()
            .collect(Collectors.groupingBy(register::get, Collectors.toSet()))
            .values());
  }

  /** Persons that a new record joined, or between whom records moved. */
  static Set<Long> touched(Map<String, Long> before, Map<String, Long> after, Linked night) {
    Set<Long> touched = new HashSet<>();
    after.forEach(
        (key, person) -> {
          if (!before.containsKey(key)) {
            touched.add(person);
          }
        });
    night.changes().forEach(change -> touched.addAll(List.of(change.fromKey(), change.toKey())));
    return touched;
  }

  static Map<String, Long> register(Lake lake) {
    Map<String, Long> persons = new TreeMap<>();
    lake.read(PersonTables.REGISTER)
        .where("is_live")
        .select("person_record", "person_key")
        .collectAsList()
        .forEach(row -> persons.put(row.getString(0), row.getLong(1)));
    return persons;
  }
}
