package it.sprint.api.kpi;

import it.sprint.api.database.AppDatabase;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.linkage.VaultAccess;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes who opens rows about persons; what cannot be noted is not answered. */
@Component
final class EvidenceLog {

  private static final String PURPOSE = "figure";

  private final AppDatabase database;

  EvidenceLog(AppDatabase database) {
    this.database = database;
  }

  void opened(Evidence.Asked asked, EvidenceAnswer answer, @Nullable Account account) {
    if (asked.question().kpi().audience() != Audience.STAFF) {
      return;
    }
    if (account == null) {
      throw new IllegalStateException("Rows about persons were asked for by nobody.");
    }
    String what =
        "%s, page %d"
            .formatted(EvidenceLink.of(asked.question(), asked.period(), Map.of()), answer.page());
    int rows = answer.rows().size();
    database.writeOver(
        connection -> {
          new VaultAccess(connection).log(account.username(), PURPOSE, what, rows);
          return rows;
        });
  }
}
