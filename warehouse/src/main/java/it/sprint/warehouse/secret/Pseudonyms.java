package it.sprint.warehouse.secret;

/**
 * What stands for persons in data that leave the warehouse: made from the internal key, which says
 * nothing of anybody, and never from a name or a number that could be guessed. Each purpose has its
 * own, and each version of its key: what was handed out for one cannot be joined with another.
 */
public final class Pseudonyms {

  private final KeyRing ring;
  private final Purpose purpose;

  private Pseudonyms(KeyRing ring, Purpose purpose) {
    this.ring = ring;
    this.purpose = purpose;
  }

  /** Pseudonyms under the newest key of the purpose. */
  public static Pseudonyms of(KeyRing ring, Purpose purpose) {
    if (!Purpose.ofPseudonyms().contains(purpose)) {
      throw new IllegalArgumentException("No pseudonyms are made for " + purpose.code() + ".");
    }
    return new Pseudonyms(ring, purpose);
  }

  /** The person's pseudonym, 32 hexadecimal digits. */
  public String of(long personKey) {
    return Mac.of(ring, purpose).pseudonym(personKey);
  }
}
