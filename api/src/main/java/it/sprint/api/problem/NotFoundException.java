package it.sprint.api.problem;

import java.util.List;

/** Something that a path names and that does not exist; {@code allowed} are those that do. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> allowed;

  public NotFoundException(String kind, String name, List<String> allowed) {
    super(
        "Cannot find the %s '%s'. Use one of those allowed."
            .formatted(kind, NotAllowedException.shortened(name)));
    this.allowed = List.copyOf(allowed);
  }

  public List<String> allowed() {
    return allowed;
  }
}
