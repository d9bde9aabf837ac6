package it.sprint.api.kpi;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.file.TableFormat;
import it.sprint.warehouse.account.Account;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.linkage.VaultAccess;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes who opens rows about persons; what cannot be noted is not answered. */
@Component
final class EvidenceLog {

  private final AppDatabase database;

  EvidenceLog(AppDatabase database) {
    this.database = database;
  }

  void opened(Evidence.Asked asked, EvidenceAnswer answer, @Nullable Account account) {
    String what = "%s, page %d".formatted(link(asked), answer.page());
    note(asked, new Opening("figure", what, answer.rows().size()), account);
  }

  /** The purpose goes first: of what is long the end is cut. */
  void exported(Export export, Purpose purpose, @Nullable Account account) {
    String what =
        "'%s': %s as %s"
            .formatted(purpose.text(), link(export.asked()), export.format().extension());
    note(export.asked(), new Opening("figure-export", what, export.rows()), account);
  }

  private void note(Evidence.Asked asked, Opening opening, @Nullable Account account) {
    if (asked.question().kpi().audience() != Audience.STAFF) {
      return;
    }
    if (account == null) {
      throw new IllegalStateException("Rows about persons were asked for by nobody.");
    }
    int rows = Math.toIntExact(opening.rows());
    database.writeOver(
        connection -> {
          new VaultAccess(connection)
              .log(account.username(), opening.purpose(), opening.what(), rows);
          return rows;
        });
  }

  private static String link(Evidence.Asked asked) {
    return EvidenceLink.of(asked.question(), asked.period(), Map.of());
  }

  /** All rows behind a figure, and the kind of file that they leave in. */
  record Export(Evidence.Asked asked, TableFormat format, long rows) {}

  private record Opening(String purpose, String what, long rows) {}
}
