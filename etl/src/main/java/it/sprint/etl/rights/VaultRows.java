package it.sprint.etl.rights;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonSource;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;

/** How many rows of the vault are opened by whoever looks through all registers. */
public final class VaultRows {

  private VaultRows() {}

  /** All of them, counted by the tables' own statistics, without opening any. */
  public static int count(Lake vault, Contracts contracts) {
    return count(contracts, (feed, table) -> vault.read(table).count());
  }

  /** Those of these deliveries, by feed. */
  public static int count(Lake vault, Contracts contracts, Map<String, Set<Long>> deliveries) {
    return count(
        contracts,
        (feed, table) ->
            deliveries.containsKey(feed) ? vault.read(table, deliveries.get(feed)).count() : 0);
  }

  private static int count(Contracts contracts, ToLongBiFunction<String, LakeTable> counter) {
    long rows = 0;
    for (PersonSource register : PersonSource.all()) {
      Contract contract = contracts.of(register.feed());
      rows +=
          counter.applyAsLong(
              register.feed(),
              FeedTables.vault(contract, contract.recordType(register.recordType())));
    }
    return (int) Math.min(Integer.MAX_VALUE, rows);
  }
}
