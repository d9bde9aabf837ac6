package it.sprint.etl.rights;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.LakeTable;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;

/** What tables are called where rows are counted. */
final class TableNames {

  static final String LANDED = of(KeyedTable.Root.LAKE, FeedTables.LANDED);
  static final String REJECTED = of(KeyedTable.Root.LAKE, FeedTables.REJECTED);

  private TableNames() {}

  static String of(KeyedTable.Root root, LakeTable table) {
    return (root == KeyedTable.Root.LAKE ? "lake/" : "vault/") + table.path();
  }

  static String conformed(PersonReference kind) {
    return "lake/conformed/" + kind.feed() + "/" + kind.recordType();
  }

  static String vault(PersonReference kind) {
    return "vault/" + kind.feed() + "/" + kind.recordType();
  }

  static LakeTable conformed(Contracts contracts, PersonReference reference) {
    Contract contract = contracts.of(reference.feed());
    return FeedTables.conformed(contract, contract.recordType(reference.recordType()));
  }

  static LakeTable vault(Contracts contracts, PersonReference reference) {
    Contract contract = contracts.of(reference.feed());
    return FeedTables.vault(contract, type(contracts, reference));
  }

  static RecordType type(Contracts contracts, PersonReference reference) {
    return contracts.of(reference.feed()).recordType(reference.recordType());
  }
}
