package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.ContractChange.Effect;
import it.sprint.warehouse.feed.ContractChanges.Pair;
import java.util.List;
import java.util.Optional;

/**
 * What a new version of a contract changes for those who deliver under the older one, and whether
 * its version number says so.
 */
public record ContractDiff(Contract older, Contract newer, List<ContractChange> changes) {

  public ContractDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two versions of the contract of one feed. */
  public static ContractDiff of(Contract older, Contract newer) {
    if (!older.feed().equals(newer.feed())) {
      throw new IllegalArgumentException(
          "Cannot compare contracts of two feeds, '%s' and '%s'. Name two versions of one."
              .formatted(older.feed(), newer.feed()));
    }
    ContractChanges changes = new ContractChanges();
    whole(older, newer, changes);
    FileFormatDiff.compare(older, newer, changes);
    sla(older.sla(), newer.sla(), changes);
    RecordTypeDiff.compareAll(older, newer, changes);
    return new ContractDiff(older, newer, changes.all());
  }

  private static void whole(Contract older, Contract newer, ContractChanges changes) {
    changes.compare(Effect.BREAKING, "", "The partner", new Pair(older.partner(), newer.partner()));
    changes.compare(
        Effect.BREAKING,
        "",
        "What a delivery says of the records that it does not hold",
        new Pair(older.mode().code(), newer.mode().code()));
    changes.compare(
        Effect.BREAKING, "", "How the records are fetched", new Pair(older.pull(), newer.pull()));
    if (older.forbidsTaxCodes() != newer.forbidsTaxCodes()) {
      changes.add(
          newer.forbidsTaxCodes() ? Effect.BREAKING : Effect.COMPATIBLE,
          "",
          newer.forbidsTaxCodes()
              ? "A delivery with a tax code is refused now."
              : "Tax codes are no longer forbidden.");
    }
    changes.compare(
        Effect.COMPATIBLE,
        "",
        "The first day of the contract",
        new Pair(older.validFrom(), newer.validFrom()));
    changes.compare(Effect.COMPATIBLE, "", "The origin", new Pair(older.origin(), newer.origin()));
    boolean reworded =
        !older.title().equals(newer.title()) || !older.purpose().equals(newer.purpose());
    if (reworded) {
      changes.add(Effect.EDITORIAL, "", "The title or the purpose is worded differently.");
    }
  }

  private static void sla(Sla older, Sla newer, ContractChanges changes) {
    changes.stricterBelow(
        "", "The days between deliveries", older.frequencyDays(), newer.frequencyDays());
    changes.stricterBelow(
        "", "The days by which a delivery may be late", older.graceDays(), newer.graceDays());
    changes.stricterBelow(
        "", "The most rows of a delivery", older.maximumRows(), newer.maximumRows());
    if (older.minimumRows() != newer.minimumRows()) {
      changes.add(
          newer.minimumRows() > older.minimumRows() ? Effect.BREAKING : Effect.COMPATIBLE,
          "",
          "The fewest rows of a delivery were %d and are %d."
              .formatted(older.minimumRows(), newer.minimumRows()));
    }
    changes.compare(
        Effect.COMPATIBLE,
        "",
        "The usual share of rejected rows",
        new Pair(older.expectedRejectShare(), newer.expectedRejectShare()));
  }

  /** Whether something that was accepted may be rejected now. */
  public boolean isBreaking() {
    return effect().filter(effect -> effect == Effect.BREAKING).isPresent();
  }

  /** The weightiest effect of all changes; none where nothing changed. */
  public Optional<Effect> effect() {
    return changes.stream().map(ContractChange::effect).sorted().findFirst();
  }

  /** What is to be said of the version number. */
  public VersionCheck version() {
    return VersionCheck.of(older.version(), newer.version(), effect());
  }
}
