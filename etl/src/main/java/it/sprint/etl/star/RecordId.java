package it.sprint.etl.star;

import it.sprint.etl.person.PersonRecordKeys;
import it.sprint.etl.person.PersonSource;
import it.sprint.warehouse.secret.KeyRing;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a partner's number of a person the number under which the register of persons has it.
 */
final class RecordId implements Serializable {

  private static final long serialVersionUID = 1L;

  private final KeyRing keys;
  private final PersonSource source;

  /** Tasks share this object, and a code maker is not for several threads. */
  private transient @Nullable ThreadLocal<PersonRecordKeys> makers;

  RecordId(KeyRing keys, PersonSource source) {
    this.keys = keys;
    this.source = source;
  }

  /** Null for none. */
  @Nullable Long of(@Nullable String personId) {
    return personId == null ? null : PersonRecordKeys.id(makers().get().of(source, personId));
  }

  private synchronized ThreadLocal<PersonRecordKeys> makers() {
    if (makers == null) {
      makers = ThreadLocal.withInitial(() -> new PersonRecordKeys(keys));
    }
    return makers;
  }
}
