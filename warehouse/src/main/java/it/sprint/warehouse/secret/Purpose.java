package it.sprint.warehouse.secret;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a key is for; no key has two purposes. */
public enum Purpose {
  /** Seals payloads as received, and the text of rejected rows. */
  LANDED,
  /** Seals direct identifiers. */
  VAULT,
  /** Makes the keys of records from the partners' own. */
  RECORD_KEY,
  /** Tells whether two rows have the same content. */
  CONTENT,
  /** Makes the pseudonyms of persons in what is handed out to them. */
  EXPORT,
  /** Makes the pseudonyms of persons in evidence that is handed to others. */
  EVIDENCE,
  /** Makes a partner's person tokens; the partner's own, and never the warehouse's. */
  PERSON_TOKEN;

  /** The purposes of the warehouse's own keys. */
  public static Set<Purpose> ofWarehouse() {
    return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PERSON_TOKEN)));
  }

  /** The purposes for which persons have pseudonyms. */
  static Set<Purpose> ofPseudonyms() {
    return Collections.unmodifiableSet(EnumSet.of(EXPORT, EVIDENCE));
  }

  /** The purpose as key files write it, such as {@code record-key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Purpose> find(String code) {
    for (Purpose purpose : values()) {
      if (purpose.code().equals(code)) {
        return Optional.of(purpose);
      }
    }
    return Optional.empty();
  }
}
