package it.sprint.api.partner;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.ColumnGuide;
import it.sprint.warehouse.feed.ColumnValues;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.FileFormat;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.Sla;
import it.sprint.warehouse.feed.Text;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract as a partner reads it: how a file is made, column by column. */
record PartnerContract(String version, Format format, List<Kind> recordTypes, Sla sla) {

  static PartnerContract of(Contract contract, LocalDate day) {
    return new PartnerContract(
        contract.version(),
        Format.of(contract.format()),
        contract.recordTypes().stream().map(type -> Kind.of(contract, type, day)).toList(),
        contract.sla());
  }

  /** How the file is written; a delimiter and encodings have text files only. */
  record Format(
      String kind, @Nullable String delimiter, List<String> encodings, String decimalSeparator) {

    static Format of(FileFormat format) {
      boolean isCsv = format.kind() == FileFormat.Kind.CSV;
      return new Format(
          format.kind().code(),
          isCsv ? String.valueOf(format.delimiter()) : null,
          isCsv ? format.encodings().stream().map(Charset::name).toList() : List.of(),
          String.valueOf(format.decimalSeparator()));
    }
  }

  /** One kind of record, and where it stands in the file. */
  record Kind(String name, @Nullable String place, List<Guide> columns) {

    static Kind of(Contract contract, RecordType type, LocalDate day) {
      return new Kind(
          type.name(),
          type.place(),
          ColumnGuide.all(contract, type, day).stream().map(Guide::of).toList());
    }
  }

  /** What somebody who fills in a column must know; no values when anything that fits may stand. */
  record Guide(
      String name,
      String header,
      String type,
      boolean required,
      boolean key,
      boolean identifier,
      Text description,
      @Nullable String example,
      List<Text> forms,
      @Nullable Allowed allowed,
      List<RuleEntry> rules) {

    static Guide of(ColumnGuide guide) {
      Column column = guide.column();
      return new Guide(
          column.name(),
          column.header(),
          column.type().logicalType(),
          column.required(),
          column.key(),
          column.isIdentifier(),
          column.description(),
          column.example(),
          guide.forms(),
          Allowed.of(guide.values()),
          guide.rules().stream().map(RuleEntry::of).toList());
    }
  }

  /**
   * The values that a column may hold.
   *
   * @param severity what happens to a row with another value
   * @param list the reference list or crosswalk that names them; null where the contract does
   * @param takesNames whether the names are understood as well as the codes
   * @param total how many there are; the first are named
   */
  record Allowed(
      String severity,
      @Nullable String list,
      boolean takesNames,
      int total,
      List<ColumnValues.Value> values) {

    private static final int MOST = 200;

    static @Nullable Allowed of(ColumnValues values) {
      return values.severity() == null
          ? null
          : new Allowed(
              values.severity().code(),
              values.list(),
              values.takesNames(),
              values.values().size(),
              values.first(MOST));
    }
  }

  /** One rule: its name, and what is said of a row that breaks it. */
  record RuleEntry(String code, String severity, Text name, Text explanation) {

    static RuleEntry of(ColumnGuide.RuleGuide rule) {
      return new RuleEntry(
          rule.code().code(), rule.severity().code(), rule.name(), rule.explanation());
    }
  }
}
