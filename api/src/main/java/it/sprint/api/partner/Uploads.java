package it.sprint.api.partner;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.api.file.FileName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The uploads that the database remembers. */
@Component
final class Uploads {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final String insert = SqlFile.of(Uploads.class, "insert");
  private final String find = SqlFile.of(Uploads.class, "find");
  private final String change = SqlFile.of(Uploads.class, "change");
  private final String waiting = SqlFile.of(Uploads.class, "waiting");

  Uploads(AppDatabase database, JsonMapper json) {
    this.jdbc = database.jdbc();
    this.json = json;
  }

  void add(Upload upload, long account) {
    jdbc.sql(insert)
        .param("id", upload.id())
        .param("feed", upload.feed())
        .param("account", account)
        .param("name", upload.fileName().text())
        .param("bytes", upload.byteCount())
        .param("sha256", upload.sha256())
        .param("checkedAt", at(upload.checkedAt()))
        .param("expiresAt", at(upload.expiresAt()))
        .param("state", code(upload.state()))
        .param("corrects", upload.corrects())
        .param("report", json.writeValueAsString(upload.findings()))
        .update();
  }

  Optional<Upload> find(UUID id) {
    return jdbc.sql(find).param("id", id).query((row, number) -> upload(row)).optional();
  }

  /** Moves a checked upload on; false when it is no longer one. */
  boolean change(UUID id, Upload.State state, Instant now) {
    return jdbc.sql(change)
            .param("id", id)
            .param("state", code(state))
            .param("deliveredAt", state == Upload.State.DELIVERED ? at(now) : null)
            .update()
        > 0;
  }

  /** What was delivered for a feed and is not in the ledger yet, the earliest first. */
  List<Waiting> waiting(String feed) {
    return jdbc.sql(waiting)
        .param("feed", feed)
        .query(
            (row, number) ->
                new Waiting(
                    row.getString("file_name"),
                    row.getLong("byte_count"),
                    row.getString("sha256"),
                    instant(row, "delivered_at")))
        .list();
  }

  /** A file in the inbox, for the next run. */
  record Waiting(String fileName, long byteCount, String sha256, Instant deliveredAt) {}

  private Upload upload(ResultSet row) throws SQLException {
    OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
    return new Upload(
        row.getObject("upload_id", UUID.class),
        row.getString("feed"),
        new FileName(row.getString("file_name")),
        row.getLong("byte_count"),
        row.getString("sha256"),
        instant(row, "checked_at"),
        instant(row, "expires_at"),
        Upload.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        delivered == null ? null : delivered.toInstant(),
        row.getString("corrects"),
        json.readValue(row.getString("report"), CheckFindings.class));
  }

  static String code(Upload.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static OffsetDateTime at(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
