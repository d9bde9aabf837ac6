package it.sprint.etl.fuzz;

/**
 * A delivery that was damaged. Original, kind and seed make it again.
 *
 * @param kind what was done to it
 */
@SuppressWarnings("ArrayRecordComponent") // copied, and never compared
public record Mutant(Original original, String kind, long seed, byte[] bytes) {

  public Mutant {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public String toString() {
    return "mutant of seed %d: %s of %s".formatted(seed, kind, original);
  }
}
