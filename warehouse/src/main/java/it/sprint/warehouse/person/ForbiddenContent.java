package it.sprint.warehouse.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The search for codes that must not stand anywhere in a file, nor inside the entries of an
 * archive. The answer tells kinds and places and never a value.
 */
public final class ForbiddenContent {

  private ForbiddenContent() {}

  /** Reads the whole file once, unless each of the kinds is found before its end. */
  public static Answer in(Path file, Set<Kind> kinds, Limits limits) {
    return new FileSearch(kinds, limits).in(file);
  }

  /** What is forbidden. */
  public enum Kind {
    /** An STP or ENI code, which health authorities give to foreigners without a permit. */
    HEALTH_CODE,
    /** A tax code of 16 characters. */
    TAX_CODE
  }

  /** How the search ended. */
  public enum Verdict {
    CLEAN,
    FOUND,
    /** An archive that grows beyond the limits; the rest of it was not looked at. */
    BOMB,
    /** An archive that is broken or encrypted; it may hold anything. */
    UNREADABLE
  }

  /**
   * The first place of a kind; the entry is 0 for the file itself and counts the entries of an
   * archive in their order, and the line is the line in there.
   */
  public record Finding(Kind kind, int entry, long line) {}

  /** Everything that the search tells. */
  public record Answer(Verdict verdict, List<Finding> findings) {

    public Answer {
      findings = List.copyOf(findings);
    }

    public boolean isClean() {
      return verdict == Verdict.CLEAN;
    }
  }

  /**
   * How much an archive may hold, with the archives inside it: bytes, bytes for each byte of the
   * file (once there are more than a few million), entries, and archives inside each other.
   */
  public record Limits(long expandedBytes, int ratio, int entries, int depth) {

    private static final Limits STANDARD = new Limits(32L << 30, 250, 10_000, 3);

    public Limits {
      if (expandedBytes < 1 || ratio < 1 || entries < 1 || depth < 1) {
        throw new IllegalArgumentException("Each limit must be at least 1.");
      }
    }

    /** Enough for a gzip file of a few gigabytes and for the largest workbook. */
    public static Limits standard() {
      return STANDARD;
    }
  }
}
