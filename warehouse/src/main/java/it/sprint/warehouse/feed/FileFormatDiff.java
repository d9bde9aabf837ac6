package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.ContractChange.Effect;
import it.sprint.warehouse.feed.ContractChanges.Pair;
import java.nio.charset.Charset;

/** What changed in how a delivery is written. */
final class FileFormatDiff {

  private FileFormatDiff() {}

  static void compare(Contract olderContract, Contract newerContract, ContractChanges changes) {
    FileFormat older = olderContract.format();
    FileFormat newer = newerContract.format();
    changes.compare(
        Effect.BREAKING,
        "",
        "The format of the file",
        new Pair(older.kind().code(), newer.kind().code()));
    if (older.kind() != newer.kind()) {
      return;
    }
    changes.compare(
        Effect.BREAKING,
        "",
        "The separator of the columns",
        new Pair(older.delimiter(), newer.delimiter()));
    changes.compare(
        Effect.BREAKING,
        "",
        "The separator of decimals",
        new Pair(older.decimalSeparator(), newer.decimalSeparator()));
    changes.compare(
        older.thousandsSeparator() == null ? Effect.COMPATIBLE : Effect.BREAKING,
        "",
        "The separator of thousands",
        new Pair(older.thousandsSeparator(), newer.thousandsSeparator()));
    whole(older, newer, changes);
    encodings(older, newer, changes);
  }

  private static void whole(FileFormat older, FileFormat newer, ContractChanges changes) {
    changes.compare(
        Effect.BREAKING,
        "",
        "Whether the file is compressed",
        new Pair(older.isCompressed(), newer.isCompressed()));
    changes.compare(
        Effect.BREAKING,
        "",
        "The beginning of a row of totals",
        new Pair(older.totalsMarker(), newer.totalsMarker()));
    changes.compare(
        newer.finalNewline() ? Effect.BREAKING : Effect.COMPATIBLE,
        "",
        "Whether the file must end with a line break",
        new Pair(older.finalNewline(), newer.finalNewline()));
    changes.stricterBelow(
        "", "The most bytes of a row", older.maximumRecordBytes(), newer.maximumRecordBytes());
  }

  private static void encodings(FileFormat older, FileFormat newer, ContractChanges changes) {
    for (Charset charset : older.encodings()) {
      if (!newer.encodings().contains(charset)) {
        changes.breaking("", "Files in %s are no longer accepted.".formatted(charset));
      }
    }
    for (Charset charset : newer.encodings()) {
      if (!older.encodings().contains(charset)) {
        changes.compatible("", "Files in %s are accepted too.".formatted(charset));
      }
    }
  }
}
