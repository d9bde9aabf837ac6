package it.sprint.etl.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The log of what was asked and done about persons; it names nobody. */
public final class PersonRequests {

  private final Connection connection;

  public PersonRequests(Connection connection) {
    this.connection = connection;
  }

  /** What was asked for. */
  public enum Kind {
    FIND,
    EXPORT,
    RESTRICT,
    LIFT,
    ERASE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A request.
   *
   * @param person the person's pseudonym; null where several or nobody was found
   * @param rows how many rows of which table it concerns
   */
  public record Request(
      Kind kind, @Nullable String person, String requestedBy, Map<String, Long> rows) {
    public Request {
      rows = new TreeMap<>(rows);
    }
  }

  /** An erasure that is not complete, and what it looks for. */
  public record OpenErasure(long key, Request request, String target) {}

  /** Writes down a request that was carried out. */
  public void done(Request request, Instant at) {
    insert(request, at, at, null);
  }

  /** Writes down an erasure before it begins; returns its number. */
  public long open(Request request, Instant at, String target) {
    return insert(request, at, null, target);
  }

  private long insert(
      Request request, Instant at, @Nullable Instant finishedAt, @Nullable String target) {
    return Statements.run(
        "log the request",
        () ->
            Statements.number(
                connection,
                """
                insert into app.person_request (kind, person, requested_by, requested_at, finished_at, row_counts, target)
                values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb)) returning request_key
                """,
                request.kind().code(),
                request.person(),
                request.requestedBy(),
                Statements.at(at),
                finishedAt == null ? null : Statements.at(finishedAt),
                json(request.rows()),
                target));
  }

  /** Closes an erasure; what it looked for is forgotten. */
  public void finish(long key, Instant at) {
    Statements.run(
        "close the request",
        () ->
            Statements.update(
                connection,
                "update app.person_request set finished_at = ?, target = null where request_key = ?",
                Statements.at(at),
                key));
  }

  /** The erasures that are not complete, the oldest first. */
  public List<OpenErasure> open() {
    String sql =
        """
        select request_key, person, requested_by, target::text, table_name, row_count::bigint
        from app.person_request
        left join lateral jsonb_each_text(row_counts) as counts (table_name, row_count) on true
        where kind = 'erase' and finished_at is null
        order by request_key
        """;
    return Statements.run(
        "read open erasures",
        () -> {
          Map<Long, OpenErasure> open = new TreeMap<>();
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet row = statement.executeQuery()) {
            while (row.next()) {
              add(open, row);
            }
          }
          return new ArrayList<>(open.values());
        });
  }

  private static void add(Map<Long, OpenErasure> open, ResultSet row) throws SQLException {
    long key = row.getLong(1);
    Map<String, Long> rows = new TreeMap<>();
    OpenErasure known = open.get(key);
    if (known != null) {
      rows.putAll(known.request().rows());
    }
    if (row.getString(5) != null) {
      rows.put(row.getString(5), row.getLong(6));
    }
    open.put(
        key,
        new OpenErasure(
            key,
            new Request(Kind.ERASE, row.getString(2), row.getString(3), rows),
            row.getString(4)));
  }

  private static String json(Map<String, Long> rows) {
    return rows.entrySet().stream()
        .map(entry -> "\"%s\": %d".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
