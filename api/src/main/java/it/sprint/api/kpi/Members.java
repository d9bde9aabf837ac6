package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.KpiSql;
import it.sprint.warehouse.kpi.MemberNames;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The members of breakdowns, and other codes, with their names. */
@Component
public final class Members {

  private final Remembered<MemberNames.Reference, Map<String, Text>> referenced =
      new Remembered<>();

  /** The names by code, in the order in which people expect them. */
  public Map<String, Text> of(MemberNames names, KpiView view) {
    // Switching over sealed types is final only in Java 21.
    return names instanceof MemberNames.Reference reference
        ? referenced.of(view, reference, named -> referenced(named, view))
        : ((MemberNames.Listed) names).names();
  }

  private static Map<String, Text> referenced(MemberNames.Reference reference, KpiView view) {
    Map<String, Text> names = new LinkedHashMap<>();
    view.ask(KpiSql.members(reference))
        .query(
            row -> {
              names.put(
                  row.getString("code"),
                  new Text(row.getString("name_it"), row.getString("name_en")));
            });
    return names;
  }
}
