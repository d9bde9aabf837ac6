package it.sprint.api.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One publication of the warehouse, and the latest day that its data speak of. */
public record Edition(long number, Instant publishedAt, LocalDate asOf) {

  /** Reads a row with {@code number}, {@code published_at} and {@code as_of}. */
  public static Edition read(ResultSet row) throws SQLException {
    return new Edition(
        row.getLong("number"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getObject("as_of", LocalDate.class));
  }
}
