package it.sprint.api.feed;

import it.sprint.warehouse.feed.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One delivered file and what became of its rows; counts are absent until they are known. */
public record Delivery(
    String id,
    String fileName,
    long byteCount,
    Instant receivedAt,
    String contractVersion,
    String status,
    @Nullable Problem problem,
    @Nullable Long read,
    @Nullable Long accepted,
    @Nullable Long rejected,
    @Nullable Long duplicate,
    @Nullable Long warned,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate coversTo) {

  /** Why a delivery waits, was refused or could not be read; or had waited. */
  public record Problem(String code, Text sentence) {}

  public static Delivery of(ResultSet row) throws SQLException {
    return new Delivery(
        row.getString("delivery_id"),
        row.getString("file_name"),
        row.getLong("byte_count"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("contract_version"),
        row.getString("status"),
        problem(row),
        row.getObject("rows_read", Long.class),
        row.getObject("rows_accepted", Long.class),
        row.getObject("rows_rejected", Long.class),
        row.getObject("rows_duplicate", Long.class),
        row.getObject("rows_warned", Long.class),
        row.getObject("covers_from", LocalDate.class),
        row.getObject("covers_to", LocalDate.class));
  }

  private static @Nullable Problem problem(ResultSet row) throws SQLException {
    String code = row.getString("problem_code");
    return code == null
        ? null
        : new Problem(code, new Text(row.getString("problem_it"), row.getString("problem_en")));
  }
}
