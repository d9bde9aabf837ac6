package it.sprint.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.account.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Which row decides over an address. */
class AccessTableTest {

  private final AccessTable table =
      new AccessTable(
          List.of(
              AccessRule.everybody(HttpMethod.GET, "/v1/kpis/**"),
              AccessRule.only(HttpMethod.GET, "/v1/deliveries/**", Role.ENGINEER, Role.ADMIN)));

  @Test
  void rowStandsForItsAddressAndAllBelowIt() {
    assertThat(table.find(HttpMethod.GET, "/v1/kpis")).contains(table.rules().get(0));
    assertThat(table.find(HttpMethod.GET, "/v1/kpis/landings/evidence"))
        .contains(table.rules().get(0));
    assertThat(table.find(HttpMethod.GET, "/v1/kpis2")).isEmpty();
    assertThat(table.find(HttpMethod.POST, "/v1/kpis")).isEmpty();
  }

  @Test
  void whatARoleMayOpenIsItsRowsAndThoseOfEverybody() {
    assertThat(table.openTo(null)).containsExactly(table.rules().get(0));
    assertThat(table.openTo(Role.PARTNER)).containsExactly(table.rules().get(0));
    assertThat(table.openTo(Role.ADMIN)).isEqualTo(table.rules());
  }

  @Test
  void rowForNobodyIsAFault() {
    assertThatThrownBy(() -> AccessRule.only(HttpMethod.GET, "/v1/x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
