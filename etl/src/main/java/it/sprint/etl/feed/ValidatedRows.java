package it.sprint.etl.feed;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Layout;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.RowValidator;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.feed.ValidatedRow;
import it.sprint.warehouse.feed.Violation;
import it.sprint.warehouse.feed.ViolationCode;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * One row per landed record of one kind: its typed columns (null where blank or not understood),
 * and every reason and warning that the contract's validator gives.
 */
public record ValidatedRows(Contract contract, RecordType type) {

  private static final int FIXED_BEFORE = 4;
  private static final int FIXED_AFTER = 3;

  /** The records of this kind among those of its feed. */
  public Dataset<Row> from(Dataset<Row> landed) {
    String feed = contract.feed();
    String recordType = type.name();
    return landed
        .where(landed.col("record_type").equalTo(recordType))
        .select(
            "delivery_key", "received_at", "source_row", "source_item", "header", "text", "problem")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> validate(feed, recordType, rows),
            Encoders.row(FeedTables.validated(contract, type)));
  }

  /** Each task looks its contract up, so that no contract travels with the task. */
  private static Iterator<Row> validate(String feed, String recordType, Iterator<Row> landed) {
    Contract contract = Contracts.load().of(feed);
    return new Validating(contract, contract.recordType(recordType), landed);
  }

  /** Validates row by row; a new validator only where the header or the day of delivery changes. */
  private static final class Validating implements Iterator<Row> {
    private final Contract contract;
    private final RecordType type;
    private final Iterator<Row> landed;
    private final ReferenceLists lists = ReferenceLists.load();
    private @Nullable RowValidator validator;
    private String header = "";
    private Instant receivedAt = Instant.MIN;

    Validating(Contract contract, RecordType type, Iterator<Row> landed) {
      this.contract = contract;
      this.type = type;
      this.landed = landed;
    }

    @Override
    public boolean hasNext() {
      return landed.hasNext();
    }

    @Override
    public Row next() {
      Row row = landed.next();
      SourceRecord record =
          new SourceRecord(row.getLong(2), row.getInt(3), row.getString(5), problem(row));
      return result(row, validatorFor(row.getString(4), row.getInstant(1)).validate(record));
    }

    private RowValidator validatorFor(String rowHeader, Instant rowReceivedAt) {
      RowValidator known = validator;
      if (known == null || !rowHeader.equals(header) || !rowReceivedAt.equals(receivedAt)) {
        header = rowHeader;
        receivedAt = rowReceivedAt;
        LocalDate deliveredOn = receivedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        known =
            new RowValidator(contract, type, Layout.of(contract, type, header), lists, deliveredOn);
        validator = known;
      }
      return known;
    }

    private static @Nullable ViolationCode problem(Row row) {
      return row.isNullAt(6) ? null : ViolationCode.of(row.getString(6));
    }

    private Row result(Row landedRow, ValidatedRow validated) {
      int columns = type.columns().size();
      Object[] cells = new Object[FIXED_BEFORE + columns + FIXED_AFTER];
      cells[0] = landedRow.getLong(0);
      cells[1] = landedRow.getInstant(1);
      cells[2] = landedRow.getLong(2);
      cells[3] = landedRow.getInt(3);
      for (int column = 0; column < validated.values().size(); column++) {
        cells[FIXED_BEFORE + column] = validated.values().get(column);
      }
      cells[FIXED_BEFORE + columns] = landedRow.getString(5);
      cells[FIXED_BEFORE + columns + 1] = reasons(validated.violations());
      cells[FIXED_BEFORE + columns + 2] = reasons(validated.warnings());
      return RowFactory.create(cells);
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
}
