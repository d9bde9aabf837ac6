package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.PullStates;
import it.sprint.etl.run.PullState;
import it.sprint.etl.source.Pulls;
import it.sprint.etl.source.SourceFile;
import it.sprint.etl.source.database.DatabaseFeed;
import it.sprint.etl.source.database.TableQuery;
import it.sprint.etl.source.pull.Pulled;
import it.sprint.etl.source.rest.RestFeed;
import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Pull;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Pulls the feeds whose contract says so; what a pull brings is received like a file. */
record PulledFeeds(Pulls pulls, PullStates states) {

  /** The column that says when a partner last changed a record. */
  private static final String UPDATED = "updated_at";

  /** Receives a file. */
  interface Receiver {
    /** Whether the ledger now tells of the file. */
    boolean receive(SourceFile file) throws IOException;
  }

  /** The state moves on only when what was pulled is in the ledger. */
  void pull(Contract contract, Receiver receiver) throws IOException {
    Pull pull = contract.pull();
    if (pull == null) {
      return;
    }
    PullState before = states.find(contract.feed()).orElse(null);
    Optional<Pulled> found =
        switch (pull.kind()) {
          case REST -> pulls.pull(restFeed(contract, pull), before);
          case DATABASE -> pulls.pull(databaseFeed(contract, pull), before);
        };
    if (found.isEmpty()) {
      return;
    }
    Pulled pulled = found.get();
    boolean isSettled =
        pulled.path() == null
            || receiver.receive(new SourceFile(contract, pulled.path(), pulled.origin(), true));
    if (isSettled) {
      states.save(pulled.state());
      pulled.drop();
    }
  }

  private static RestFeed restFeed(Contract contract, Pull pull) {
    RecordType root = contract.recordTypes().get(0);
    return new RestFeed(
        contract.feed(),
        contract.partner(),
        pull.location(),
        key(root),
        root.column(UPDATED).header());
  }

  private static DatabaseFeed databaseFeed(Contract contract, Pull pull) {
    return new DatabaseFeed(
        contract.feed(),
        contract.partner(),
        pull.tables().stream().map(table -> query(contract, table)).toList());
  }

  private static TableQuery query(Contract contract, String table) {
    RecordType type =
        contract.recordTypes().stream()
            .filter(it -> table.equals(it.place()))
            .findFirst()
            .orElseThrow();
    return new TableQuery(
        table,
        type.columns().stream().map(Column::header).toList(),
        key(type),
        type.column(UPDATED).header(),
        Objects.requireNonNull(type.deletionColumn(), table).header());
  }

  private static String key(RecordType type) {
    return type.columns().stream().filter(Column::key).findFirst().orElseThrow().header();
  }
}
