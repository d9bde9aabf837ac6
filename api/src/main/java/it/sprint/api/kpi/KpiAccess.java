package it.sprint.api.kpi;

import it.sprint.api.access.AccessRows;
import it.sprint.api.access.AccessRule;
import it.sprint.warehouse.account.Role;
import it.sprint.warehouse.kpi.Audience;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Who may ask for the figures of KPIs that are not for everybody: the catalogue decides. */
@Component
public final class KpiAccess implements AccessRows {

  private final KpiCatalogue catalogue;

  KpiAccess(KpiCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public List<AccessRule> rows() {
    return catalogue.versions().stream()
        .filter(kpi -> !kpi.audience().isEverybody())
        .map(KpiAccess::row)
        .toList();
  }

  private static AccessRule row(Kpi kpi) {
    return AccessRule.only(
        HttpMethod.GET, "/v1/kpis/%s/**".formatted(kpi.id()), roles(kpi.audience()));
  }

  /** Exact figures of persons are for those who work in the project; the council sees centres. */
  public static Role[] roles(Audience audience) {
    return switch (audience) {
      case EVERYBODY -> new Role[0];
      case COUNCIL -> new Role[] {Role.MANAGER, Role.ENGINEER, Role.COUNCIL};
      case STAFF -> new Role[] {Role.MANAGER, Role.ENGINEER};
    };
  }
}
