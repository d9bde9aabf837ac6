package it.sprint.warehouse.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The failures of names that no account has. They lock as accounts do, or a lock would tell which
 * names are real; only the latest are remembered, and only while the program runs.
 */
final class UnknownNames {

  private static final int MOST = 10_000;

  private final Map<String, Failures> failuresByName = new Latest();

  /** Counts an attempt unless the name is locked; says which failures stood before it. */
  synchronized Failures attempt(String name, Instant now) {
    Failures before = failuresByName.getOrDefault(name, Failures.NONE);
    if (!before.areLockedAt(now)) {
      failuresByName.put(name, before.andOneAt(now));
    }
    return before;
  }

  private static final class Latest extends LinkedHashMap<String, Failures> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
      return size() > MOST;
    }
  }
}
