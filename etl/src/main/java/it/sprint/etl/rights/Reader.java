package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.feed.Fingerprints;
import it.sprint.etl.person.PersonRecordKeys;
import it.sprint.etl.person.PersonSource;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Layout;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.RowValidator;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.feed.ViolationCode;
import it.sprint.warehouse.reference.ReferenceLists;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.SealedRows;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Opens the rows of one task and looks whether they speak of a person. */
final class Reader {

  static final Column[] COLUMNS = {
    col("feed"),
    col("record_type"),
    col("delivery_key"),
    col("source_row"),
    col("source_item"),
    col("received_at"),
    col("is_correction"),
    col("header"),
    col("sealed_text"),
    col("problem")
  };

  /** Which rows are looked for. */
  enum Wanted {
    /** Rows with the person's number, or the key of a row of the person. */
    OWN,
    /** Those, and rows that hold a code of the person; rows without a number also by its names. */
    OWN_AND_HELD
  }

  /** How rows of a kind are written in a delivery. */
  private record Form(
      String feed, String type, String header, boolean isCorrection, LocalDate deliveredOn) {}

  private final TextSearch search;
  private final Contracts contracts;
  private final Wanted wanted;
  private final SealedRows sealedRows;
  private final Marks marks;
  private final PersonRecordKeys personKeys;
  private final Mac rowKeys;
  private final ReferenceLists lists = ReferenceLists.load();
  private final Map<Form, RowValidator> validators = new HashMap<>();
  private final Map<List<String>, Fingerprints> fingerprints = new HashMap<>();

  Reader(TextSearch search, Contracts contracts, Wanted wanted) {
    this.search = search;
    this.contracts = contracts;
    this.wanted = wanted;
    this.sealedRows = new SealedRows(search.keys());
    this.marks = new Marks(search.keys());
    this.personKeys = new PersonRecordKeys(search.keys());
    this.rowKeys = Mac.of(search.keys(), Purpose.RECORD_KEY);
  }

  /** What was found, as {@link Sighting} has it; null for a row that is not the person's. */
  @Nullable Row look(Row row) {
    Contract contract = contracts.of(row.getString(0));
    RecordType type = contract.recordType(row.getString(1));
    LandedPlace place =
        new LandedPlace(
            contract.feed(), row.getLong(2), type.name(), row.getLong(3), row.getInt(4));
    String text = sealedRows.open(row.getAs(8), place);
    List<@Nullable Object> values = values(row, contract, type, text);
    Optional<PersonReference> reference =
        search.references().stream()
            .filter(it -> it.isOf(contract.feed(), type.name()))
            .findFirst();
    String number = reference.map(it -> text(values, type, it.column())).orElse(null);
    boolean isOwn = number != null && isOwn(reference.orElseThrow(), number);
    boolean isFound =
        isOwn || (wanted == Wanted.OWN_AND_HELD && isHeld(text, values, type, number == null));
    return isFound
        ? RowFactory.create(
            contract.feed(),
            type.name(),
            place.deliveryKey(),
            place.line(),
            place.item(),
            values.isEmpty() ? null : fingerprints(contract, type).recordKey(values),
            !isOwn && number != null)
        : null;
  }

  private boolean isOwn(PersonReference reference, String value) {
    Target target = search.target();
    return reference.parent() == null
        ? target
            .records()
            .contains(personKeys.of(PersonSource.all().get(reference.register()), value))
        : target.rows().contains(rowKeys.recordKey(reference.feed(), reference.parent(), value));
  }

  private boolean isHeld(
      String text, List<@Nullable Object> values, RecordType type, boolean isNobodys) {
    Target target = search.target();
    return !Collections.disjoint(target.codes(), marks.inText(text))
        || (isNobodys
            && marks
                .ofNames(
                    text(values, type, "name"),
                    text(values, type, "surname"),
                    text(values, type, "birth_date"))
                .filter(target.names()::contains)
                .isPresent());
  }

  private static @Nullable String text(
      List<@Nullable Object> values, RecordType type, String column) {
    if (values.isEmpty()) {
      return null;
    }
    Object value =
        type.columns().stream()
            .filter(it -> it.name().equals(column))
            .findFirst()
            .map(it -> values.get(it.position()))
            .orElse(null);
    return value == null ? null : value.toString();
  }

  private List<@Nullable Object> values(Row row, Contract contract, RecordType type, String text) {
    ViolationCode problem = row.isNullAt(9) ? null : ViolationCode.of(row.getString(9));
    Form form =
        new Form(
            contract.feed(),
            type.name(),
            row.getString(7),
            row.getBoolean(6),
            row.getInstant(5).atOffset(ZoneOffset.UTC).toLocalDate());
    return validators
        .computeIfAbsent(form, this::validator)
        .validate(new SourceRecord(row.getLong(3), row.getInt(4), text, problem))
        .values();
  }

  private RowValidator validator(Form form) {
    Contract contract = contracts.of(form.feed());
    Contract effective = form.isCorrection() ? contract.forCorrections() : contract;
    RecordType kind = effective.recordType(form.type());
    return new RowValidator(
        effective, kind, Layout.of(effective, kind, form.header()), lists, form.deliveredOn());
  }

  private Fingerprints fingerprints(Contract contract, RecordType type) {
    return fingerprints.computeIfAbsent(
        List.of(contract.feed(), type.name()),
        missing -> new Fingerprints(contract, type, search.keys()));
  }
}
