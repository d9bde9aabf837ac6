package it.sprint.warehouse.feed;

import it.sprint.warehouse.feed.ContractChange.Effect;
import it.sprint.warehouse.feed.ContractChanges.Pair;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What changed in the kinds of records and in the columns of each. */
final class RecordTypeDiff {

  private final RecordType older;
  private final RecordType newer;
  private final ContractChanges changes;

  private RecordTypeDiff(RecordType older, RecordType newer, ContractChanges changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  static void compareAll(Contract older, Contract newer, ContractChanges changes) {
    for (RecordType type : older.recordTypes()) {
      Optional<RecordType> now = find(newer.recordTypes(), it -> it.name().equals(type.name()));
      if (now.isPresent()) {
        new RecordTypeDiff(type, now.get(), changes).compare();
      } else {
        changes.breaking(type.name(), "This kind of record is no longer read.");
      }
    }
    for (RecordType type : newer.recordTypes()) {
      if (find(older.recordTypes(), it -> it.name().equals(type.name())).isEmpty()) {
        boolean isSheet = newer.format().kind() == FileFormat.Kind.WORKBOOK;
        changes.add(
            isSheet ? Effect.BREAKING : Effect.COMPATIBLE,
            type.name(),
            isSheet
                ? "A workbook must have the sheet '%s' now.".formatted(type.place())
                : "This kind of record is read too.");
      }
    }
  }

  private void compare() {
    String place = newer.name();
    changes.compare(
        Effect.BREAKING, place, "Its place in a delivery", new Pair(older.place(), newer.place()));
    changes.compare(Effect.BREAKING, place, "The key", new Pair(older.key(), newer.key()));
    changes.compare(
        Effect.BREAKING,
        place,
        "The column that says that a record was deleted",
        new Pair(name(older.deletionColumn()), name(newer.deletionColumn())));
    changes.compare(
        Effect.COMPATIBLE,
        place,
        "The column that says of which day a row speaks",
        new Pair(name(older.coverageColumn()), name(newer.coverageColumn())));
    columns();
    new RuleDiff(older, newer, changes).compare();
  }

  private void columns() {
    for (Column column : older.columns()) {
      Optional<Column> now = counterpart(column, older.columns(), newer.columns());
      if (now.isPresent()) {
        compare(column, now.get());
      } else {
        changes.breaking(place(column), "The column is gone.");
      }
    }
    for (Column column : newer.columns()) {
      if (counterpart(column, newer.columns(), older.columns()).isEmpty()) {
        changes.add(
            column.required() ? Effect.BREAKING : Effect.COMPATIBLE,
            place(column),
            column.required()
                ? "The column is new and required."
                : "The column is new and may be left out.");
      }
    }
  }

  /** The column of our name, or else one with its header whose name is new too. */
  private static Optional<Column> counterpart(
      Column column, List<Column> own, List<Column> others) {
    return find(others, it -> it.name().equals(column.name()))
        .or(
            () ->
                find(
                    others,
                    it ->
                        it.header().equals(column.header())
                            && find(own, mine -> mine.name().equals(it.name())).isEmpty()));
  }

  private void compare(Column then, Column now) {
    String place = place(now);
    changes.compare(Effect.BREAKING, place, "The header", new Pair(then.header(), now.header()));
    changes.compare(Effect.COMPATIBLE, place, "Our name", new Pair(then.name(), now.name()));
    if (then.required() != now.required()) {
      changes.add(
          now.required() ? Effect.BREAKING : Effect.COMPATIBLE,
          place,
          now.required() ? "The column became required." : "The column may be blank now.");
    }
    boolean isWider =
        now.type() == ColumnType.STRING
            || (then.type() == ColumnType.INTEGER && now.type() == ColumnType.DECIMAL);
    changes.compare(
        isWider ? Effect.COMPATIBLE : Effect.BREAKING,
        place,
        "The type",
        new Pair(then.type().logicalType(), now.type().logicalType()));
    forms(then, now);
    changes.compare(
        Effect.BREAKING,
        place,
        "The number that its pseudonym is made from",
        new Pair(then.pseudonymOf(), now.pseudonymOf()));
    changes.compare(
        Effect.COMPATIBLE,
        place,
        "Whether it tells who somebody is",
        new Pair(then.isIdentifier(), now.isIdentifier()));
    if (!then.description().equals(now.description())) {
      changes.add(Effect.EDITORIAL, place, "The description is worded differently.");
    }
    changes.compare(
        Effect.EDITORIAL, place, "The example", new Pair(then.example(), now.example()));
  }

  private void forms(Column then, Column now) {
    boolean isText = now.type() == ColumnType.STRING;
    for (String form : then.forms()) {
      if (!isText && !now.forms().contains(form)) {
        changes.breaking(place(now), "A date may no longer be written as '%s'.".formatted(form));
      }
    }
    for (String form : now.forms()) {
      if (!then.forms().contains(form)) {
        changes.compatible(place(now), "A date may be written as '%s' too.".formatted(form));
      }
    }
    for (String blank : then.blanks()) {
      if (!now.blanks().contains(blank)) {
        changes.breaking(place(now), "The cell '%s' no longer means blank.".formatted(blank));
      }
    }
    for (String blank : now.blanks()) {
      if (!then.blanks().contains(blank)) {
        changes.add(
            now.required() ? Effect.BREAKING : Effect.COMPATIBLE,
            place(now),
            "The cell '%s' means blank now.".formatted(blank));
      }
    }
  }

  private String place(Column column) {
    return newer.name() + ", " + column.header();
  }

  private static @Nullable String name(@Nullable Column column) {
    return column == null ? null : column.name();
  }

  private static <T> Optional<T> find(List<T> all, Predicate<T> condition) {
    return all.stream().filter(condition).findFirst();
  }
}
