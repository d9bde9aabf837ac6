package it.sprint.etl.linkage;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two records are compared when all these parts of them agree.
 *
 * @param anyOrder the parts of names may have changed places
 */
public record BlockingRule(List<Part> parts, boolean anyOrder) implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A part of a field. */
  public record Part(String field, KeyPart part) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  public BlockingRule {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A rule needs a part.");
    }
  }

  public static BlockingRule of(Part... parts) {
    return new BlockingRule(List.of(parts), false);
  }

  public static BlockingRule inAnyOrder(Part... parts) {
    return new BlockingRule(List.of(parts), true);
  }

  /** Such as {@code surname sound, born year}. */
  public String text() {
    return parts.stream()
        .map(part -> part.field() + " " + part.part().word())
        .collect(Collectors.joining(", "));
  }
}
