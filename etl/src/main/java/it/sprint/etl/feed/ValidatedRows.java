package it.sprint.etl.feed;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Layout;
import it.sprint.warehouse.feed.RowValidator;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.feed.ValidatedRow;
import it.sprint.warehouse.feed.Violation;
import it.sprint.warehouse.feed.ViolationCode;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * One row per landed record: its typed columns (null when it is not valid), and every reason and
 * warning that the contract's validator gives.
 */
public record ValidatedRows(Contract contract) {

  private static final int FIXED_BEFORE = 3;
  private static final int FIXED_AFTER = 3;

  public Dataset<Row> from(Dataset<Row> landed) {
    String feed = contract.feed();
    return landed
        .select("delivery_key", "received_at", "source_row", "header", "text", "problem")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> validate(feed, rows),
            Encoders.row(FeedTables.validated(contract)));
  }

  /** Each task looks its contract up, so that no contract travels with the task. */
  private static Iterator<Row> validate(String feed, Iterator<Row> landed) {
    return new Validating(Contracts.load().of(feed), landed);
  }

  /** Validates row by row; a new validator only where the header changes. */
  private static final class Validating implements Iterator<Row> {
    private final Contract contract;
    private final Iterator<Row> landed;
    private @Nullable RowValidator validator;
    private String header = "";

    Validating(Contract contract, Iterator<Row> landed) {
      this.contract = contract;
      this.landed = landed;
    }

    @Override
    public boolean hasNext() {
      return landed.hasNext();
    }

    @Override
    public Row next() {
      Row row = landed.next();
      SourceRecord record = new SourceRecord(row.getLong(2), row.getString(4), problem(row));
      return result(row, validatorFor(row.getString(3)).validate(record));
    }

    private RowValidator validatorFor(String rowHeader) {
      RowValidator known = validator;
      if (known == null || !rowHeader.equals(header)) {
        header = rowHeader;
        known = new RowValidator(contract, Layout.of(contract, new SourceRecord(1, header, null)));
        validator = known;
      }
      return known;
    }

    private static @Nullable ViolationCode problem(Row row) {
      return row.isNullAt(5) ? null : ViolationCode.of(row.getString(5));
    }

    private Row result(Row landedRow, ValidatedRow validated) {
      int columns = contract.columns().size();
      Object[] cells = new Object[FIXED_BEFORE + columns + FIXED_AFTER];
      cells[0] = landedRow.getLong(0);
      cells[1] = landedRow.getInstant(1);
      cells[2] = landedRow.getLong(2);
      for (int column = 0; column < validated.values().size(); column++) {
        cells[FIXED_BEFORE + column] = validated.values().get(column);
      }
      cells[FIXED_BEFORE + columns] = landedRow.getString(4);
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
