package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.col;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Layout;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.RowValidator;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.feed.ValidatedRow;
import it.sprint.warehouse.feed.Violation;
import it.sprint.warehouse.feed.ViolationCode;
import it.sprint.warehouse.reference.ReferenceLists;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.SealedRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Validates the landed records of one task; a new validator only where the header changes. */
final class Validation implements Iterator<Row> {

  static final Column[] LANDED_COLUMNS = {
    col("delivery_key"),
    col("received_at"),
    col("is_correction"),
    col("header"),
    col("source_row"),
    col("source_item"),
    col("sealed_text"),
    col("problem")
  };

  private static final int PLACES = 7;
  private static final int AFTER = 4;

  private final Contract contract;
  private final RecordType type;
  private final Iterator<Row> landed;
  private final ReferenceLists lists = ReferenceLists.load();
  private final Map<Form, RowValidator> validators = new HashMap<>();
  private final SealedRows sealedRows;
  private final Fingerprints fingerprints;
  private final Identifiers identifiers;

  Validation(Contract contract, RecordType type, KeyRing keys, Iterator<Row> landed) {
    this.contract = contract;
    this.type = type;
    this.landed = landed;
    this.sealedRows = new SealedRows(keys);
    this.fingerprints = new Fingerprints(contract, type, keys);
    this.identifiers = new Identifiers(contract.feed(), type, keys);
  }

  /** How records of a delivery are written, and the day on which it came. */
  private record Form(String header, boolean isCorrection, LocalDate deliveredOn) {}

  @Override
  public boolean hasNext() {
    return landed.hasNext();
  }

  @Override
  public Row next() {
    Row row = landed.next();
    LandedPlace place =
        new LandedPlace(
            contract.feed(), row.getLong(0), type.name(), row.getLong(4), row.getInt(5));
    String text = sealedRows.open(row.getAs(6), place);
    SourceRecord record = new SourceRecord(place.line(), place.item(), text, problem(row));
    return result(row, validators.computeIfAbsent(form(row), this::validator).validate(record));
  }

  private static Form form(Row row) {
    Instant receivedAt = row.getInstant(1);
    return new Form(
        row.getString(3), row.getBoolean(2), receivedAt.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  private RowValidator validator(Form form) {
    Contract effective = form.isCorrection() ? contract.forCorrections() : contract;
    RecordType kind = effective.recordType(type.name());
    return new RowValidator(
        effective, kind, Layout.of(effective, kind, form.header()), lists, form.deliveredOn());
  }

  private static @Nullable ViolationCode problem(Row row) {
    return row.isNullAt(7) ? null : ViolationCode.of(row.getString(7));
  }

  private Row result(Row landedRow, ValidatedRow validated) {
    List<it.sprint.warehouse.feed.Column> open = type.openColumns();
    List<@Nullable Object> values = validated.values();
    @Nullable Object[] cells = new Object[PLACES + open.size() + AFTER];
    String recordKey = values.isEmpty() ? null : fingerprints.recordKey(values);
    cells[0] = recordKey;
    cells[1] = landedRow.getLong(0);
    cells[2] = landedRow.getInstant(1);
    cells[3] = validated.line();
    cells[4] = validated.item();
    cells[5] = values.isEmpty() ? null : fingerprints.content(values);
    cells[6] = !values.isEmpty() && isDeleted(values);
    int after = PLACES + open.size();
    if (!values.isEmpty()) {
      for (int column = 0; column < open.size(); column++) {
        cells[PLACES + column] = values.get(open.get(column).position());
      }
      cells[after] = recordKey == null ? null : identifiers.seal(values, recordKey);
    }
    cells[after + 1] = reasons(validated.violations());
    cells[after + 2] = reasons(validated.warnings());
    cells[after + 3] = fingerprints.groups(validated);
    return RowFactory.create(cells);
  }

  private boolean isDeleted(List<@Nullable Object> values) {
    it.sprint.warehouse.feed.Column column = type.deletionColumn();
    Object value = column == null ? null : values.get(column.position());
    return value instanceof Boolean flag ? flag : value != null;
  }

  private static Row[] reasons(List<Violation> violations) {
    return violations.stream()
        .map(
            violation ->
                RowFactory.create(
                    violation.code().code(),
                    violation.column(),
                    violation.details().toArray(String[]::new)))
        .toArray(Row[]::new);
  }
}
