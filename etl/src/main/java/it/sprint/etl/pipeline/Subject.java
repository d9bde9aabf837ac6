package it.sprint.etl.pipeline;

import it.sprint.etl.rights.PersonFinder.RegisterRecord;
import it.sprint.etl.rights.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was found.
 *
 * @param person the person's key; null where only rejected rows may know the person
 * @param records the person's records in registers
 * @param target what is looked for in every layer
 */
record Subject(@Nullable Long person, List<RegisterRecord> records, Target target) {

  Subject {
    records = List.copyOf(records);
  }

  Set<String> recordKeys() {
    return records.stream().map(RegisterRecord::key).collect(Collectors.toSet());
  }
}
