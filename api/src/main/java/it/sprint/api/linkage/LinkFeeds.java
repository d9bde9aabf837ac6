package it.sprint.api.linkage;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers that pairs come from; the health authority's are never among them. */
@Component
final class LinkFeeds {

  private final JdbcClient jdbc;
  private final Contracts contracts;
  private final String all = SqlFile.of(LinkFeeds.class, "all");

  LinkFeeds(AppDatabase database, Contracts contracts) {
    this.jdbc = database.jdbc();
    this.contracts = contracts;
  }

  List<LinkFeed> all() {
    return jdbc.sql(all)
        .query(
            (row, number) -> {
              Contract contract = contracts.of(row.getString("feed"));
              return new LinkFeed(contract.feed(), contract.title(), row.getString("partner"));
            })
        .list();
  }
}
