package it.sprint.warehouse.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record in a feed, such as a sheet of a workbook or the elements of a nested list: its
 * columns and the rules that its rows must keep.
 *
 * @param place where its records stand in a delivery: the name of a sheet or the path of an object;
 *     null where a file has records of one kind only
 * @param coverageColumn says of which day a row speaks; null where rows speak of no day
 * @param deletionColumn says that the partner deleted the record, by a yes or a time; null where
 *     nothing says so
 * @param coverageDay of which day of its year a row speaks whose coverage column holds a year
 */
public record RecordType(
    String name,
    @Nullable String place,
    List<Column> columns,
    List<RowRule> rowRules,
    List<GroupRule> groupRules,
    List<IdentityRule> identityRules,
    @Nullable Column coverageColumn,
    YearDay coverageDay,
    @Nullable Column deletionColumn) {

  /** The day of a year for which a stock is counted. */
  public enum YearDay {
    FIRST(1, 1),
    LAST(12, 31);

    private final int month;
    private final int day;

    YearDay(int month, int day) {
      this.month = month;
      this.day = day;
    }

    public int month() {
      return month;
    }

    public int day() {
      return day;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    LocalDate of(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  public RecordType {
    columns = List.copyOf(columns);
    rowRules = List.copyOf(rowRules);
    groupRules = List.copyOf(groupRules);
    identityRules = List.copyOf(identityRules);
  }

  /** The same records in a sheet of a correction workbook. */
  RecordType inSheet() {
    return new RecordType(
        name,
        MarkedWorkbook.sheetName(this),
        columns,
        rowRules,
        groupRules,
        identityRules,
        coverageColumn,
        coverageDay,
        deletionColumn);
  }

  /** The same kind of record with other columns in the same places, and other rules. */
  RecordType with(List<Column> otherColumns, List<RowRule> otherRules) {
    return new RecordType(
        name,
        place,
        otherColumns,
        otherRules,
        groupRules,
        identityRules,
        coverageColumn,
        coverageDay,
        deletionColumn);
  }

  /** The names of the columns that tell one row from another. */
  public List<String> key() {
    return columns.stream().filter(Column::key).map(Column::name).toList();
  }

  /** The columns that never lie in clear in the lake. */
  public List<Column> identifiers() {
    return columns.stream().filter(Column::isIdentifier).toList();
  }

  /** The columns that may. */
  public List<Column> openColumns() {
    return columns.stream().filter(column -> !column.isIdentifier()).toList();
  }

  /**
   * The column with the key of the object in which records of this kind stand as a list; such an
   * object comes with the whole list each time. Empty for records that stand by themselves.
   */
  public Optional<Column> enclosingKey() {
    return columns.stream()
        .filter(column -> column.header().startsWith(JsonRecords.OUTSIDE))
        .findFirst();
  }

  /** The column under this header. */
  public Optional<Column> under(String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst();
  }

  /** The columns with codes that a crosswalk explains. */
  public List<MappedColumn> mappedColumns() {
    return rowRules.stream()
        .filter(Mapped.class::isInstance)
        .map(Mapped.class::cast)
        .map(rule -> new MappedColumn(rule.column(), rule.crosswalk(), rule.partner()))
        .toList();
  }

  /** The columns whose cells name members of reference lists. */
  public List<ListedColumn> listedColumns() {
    return rowRules.stream()
        .filter(InList.class::isInstance)
        .map(InList.class::cast)
        .map(rule -> new ListedColumn(rule.column(), rule.list()))
        .toList();
  }

  /** The column with our name; asked for each row, hence without a stream. */
  public Column column(String name) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    throw new IllegalArgumentException("No column '" + name + "' in '" + this.name + "'.");
  }

  /** Every rule that a row may break, those over several rows last. */
  public Stream<Rule> rules() {
    return Stream.concat(rowRules.stream(), groupRules.stream());
  }

  /**
   * The day that a valid row speaks of: the date in the coverage column, the day in UTC of a time,
   * or a day of the year when that column holds a year.
   */
  public Optional<LocalDate> coveredDay(List<@Nullable Object> values) {
    Object value = coverageColumn == null ? null : values.get(coverageColumn.position());
    if (value instanceof LocalDate day) {
      return Optional.of(day);
    }
    if (value instanceof Instant time) {
      return Optional.of(time.atOffset(ZoneOffset.UTC).toLocalDate());
    }
    if (value instanceof Long year) {
      return Optional.of(coverageDay.of(Math.toIntExact(year)));
    }
    return Optional.empty();
  }
}
