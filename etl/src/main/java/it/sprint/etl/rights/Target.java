package it.sprint.etl.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sprint.etl.person.PersonRecordKeys;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose rows are looked for, by keys and fingerprints only, so that it can be written down.
 *
 * @param persons the person's key, if it has one
 * @param records keys of the person in registers
 * @param registers the numbers of those registers
 * @param rows keys of rows of the person that rows of other kinds refer to
 * @param codes marks of the person's tax codes, CUI and permits
 * @param names marks of names with the day of birth
 */
public record Target(
    Set<Long> persons,
    Set<String> records,
    Set<Integer> registers,
    Set<String> rows,
    Set<String> codes,
    Set<String> names)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  public Target {
    // Sorted, so that the same target is written the same.
    persons = new TreeSet<>(persons);
    records = new TreeSet<>(records);
    registers = new TreeSet<>(registers);
    rows = new TreeSet<>(rows);
    codes = new TreeSet<>(codes);
    names = new TreeSet<>(names);
  }

  Target withRows(Collection<String> more) {
    Set<String> all = new HashSet<>(rows);
    all.addAll(more);
    return new Target(persons, records, registers, all, codes, names);
  }

  /** The numbers that the linkage reckons with. */
  List<Long> ids() {
    return records.stream().map(PersonRecordKeys::id).toList();
  }

  /** The keys under which the star's rows name the person. */
  public Set<Long> factKeys() {
    Set<Long> keys = new TreeSet<>(persons);
    ids().forEach(id -> keys.add(-id));
    return keys;
  }

  public String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A target is made of texts.", e);
    }
  }

  public static Target read(String json) {
    try {
      return JSON.readValue(json, Target.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The open erasure was written down by another version of this program.", e);
    }
  }
}
