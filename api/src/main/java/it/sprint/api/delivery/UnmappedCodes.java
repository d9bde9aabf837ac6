package it.sprint.api.delivery;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.MappedColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Answers which codes of partners wait for those who keep the common nomenclature. */
@Component
final class UnmappedCodes {

  private final AppDatabase database;
  private final Contracts contracts;
  private final String all = SqlFile.of(UnmappedCodes.class, "all");

  UnmappedCodes(AppDatabase database, Contracts contracts) {
    this.database = database;
    this.contracts = contracts;
  }

  /** Codes that a crosswalk has explained since they came are not there any more. */
  UnmappedCodeList all() {
    return new UnmappedCodeList(
        database.jdbc().sql(all).query((row, number) -> code(row)).list().stream()
            .filter(code -> !isExplained(code))
            .toList());
  }

  private UnmappedCodeList.UnmappedCode code(ResultSet row) throws SQLException {
    Contract contract = contracts.of(row.getString("feed"));
    return new UnmappedCodeList.UnmappedCode(
        contract.feed(),
        contract.title(),
        contract.partner(),
        row.getString("record_type"),
        row.getString("column_name"),
        row.getString("crosswalk"),
        row.getString("partner_code"),
        row.getBoolean("is_form"),
        row.getLong("row_count"),
        row.getLong("deliveries"),
        row.getObject("first_received_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_received_at", OffsetDateTime.class).toInstant());
  }

  private static boolean isExplained(UnmappedCodeList.UnmappedCode code) {
    return !code.isForm() && MappedColumn.explains(code.list(), code.partner(), code.code());
  }
}
