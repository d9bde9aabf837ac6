package it.sprint.warehouse.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How a row of {@code app.account} is read, and moments written. */
final class AccountRow {

  static final String COLUMNS =
      "account_key, username, display_name, role, partner, is_enabled, locked_until, changed_at";

  private AccountRow() {}

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("account_key"),
        row.getString("username"),
        row.getString("display_name"),
        Role.of(row.getString("role")),
        row.getString("partner"),
        row.getBoolean("is_enabled"),
        moment(row, "locked_until"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  static @Nullable OffsetDateTime value(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
