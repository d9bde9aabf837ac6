package it.sprint.api.access;

import static it.sprint.api.access.AccessRule.everybody;
import static it.sprint.api.access.AccessRule.only;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import it.sprint.warehouse.account.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may open which address; the first row that fits decides, and what has no row is opened to
 * nobody. Whoever may GET may also ask for the HEAD.
 */
public record AccessTable(List<AccessRule> rules) {

  private static final List<AccessRule> RULES =
      List.of(
          // Pages and what they are made of; they hold no data.
          everybody(GET, "/"),
          everybody(GET, "/index.html"),
          everybody(GET, "/contesto/**"),
          everybody(GET, "/sintesi/**"),
          everybody(GET, "/persone/**"),
          everybody(GET, "/invii/**"),
          everybody(GET, "/accoglienza/**"),
          everybody(GET, "/scuola-lavoro/**"),
          everybody(GET, "/operatori/**"),
          everybody(GET, "/risorse/**"),
          everybody(GET, "/indicatori/**"),
          everybody(GET, "/qualita/**"),
          everybody(GET, "/accedi/**"),
          everybody(GET, "/dati/**"),
          everybody(GET, "/consegne/**"),
          everybody(GET, "/revisione/**"),
          everybody(GET, "/assets/**"),
          everybody(GET, "/favicon.svg"),
          // The description for programmers.
          everybody(GET, "/docs"),
          everybody(GET, "/swagger-ui/**"),
          everybody(GET, "/v3/**"),
          everybody(GET, "/actuator/health/**"),
          // Public figures and feeds; figures that are not public have rows of their own before
          // these.
          everybody(GET, "/v1/kpis/**"),
          everybody(GET, "/v1/boards/**"),
          everybody(GET, "/v1/editions"),
          everybody(GET, "/v1/feeds/**"),
          // The fund's indicators; who accounts for them enters what no delivery tells.
          only(GET, "/v1/indicators.csv", Role.MANAGER, Role.ENGINEER),
          only(GET, "/v1/indicators.xlsx", Role.MANAGER, Role.ENGINEER),
          only(GET, "/v1/indicators/**", Role.MANAGER, Role.ENGINEER),
          only(POST, "/v1/indicators/*/targets", Role.MANAGER),
          only(POST, "/v1/indicators/*/values", Role.MANAGER),
          // The ledger of all feeds.
          only(GET, "/v1/data-feeds", Role.ENGINEER, Role.ADMIN),
          only(GET, "/v1/ledger", Role.ENGINEER, Role.ADMIN),
          only(GET, "/v1/unmapped-codes", Role.ENGINEER, Role.ADMIN),
          only(GET, "/v1/deliveries/**", Role.ENGINEER, Role.ADMIN),
          only(POST, "/v1/deliveries/*/decision", Role.ENGINEER, Role.ADMIN),
          // A partner's own feeds and files.
          only(GET, "/v1/partner/**", Role.PARTNER),
          only(POST, "/v1/partner/**", Role.PARTNER),
          only(DELETE, "/v1/partner/checks/*", Role.PARTNER),
          // Pairs of records with the names of persons: for nobody else, whatever they administer.
          only(GET, "/v1/link-pairs/**", Role.REVIEWER),
          only(POST, "/v1/link-pairs/*/*/decision", Role.REVIEWER),
          only(GET, "/v1/link-decisions", Role.REVIEWER),
          // Signing in and out.
          everybody(GET, "/v1/session"),
          everybody(POST, "/v1/session"),
          everybody(DELETE, "/v1/session"));

  public AccessTable {
    rules = List.copyOf(rules);
  }

  static AccessTable ofThisServer() {
    return new AccessTable(RULES);
  }

  /** This table after the rows of subjects, which go first. */
  AccessTable after(List<AccessRows> subjects) {
    Stream<AccessRule> first = subjects.stream().flatMap(subject -> subject.rows().stream());
    return new AccessTable(Stream.concat(first, rules.stream()).toList());
  }

  /** The row that decides over an address. */
  public Optional<AccessRule> find(HttpMethod method, String address) {
    PathContainer path = PathContainer.parsePath(address);
    return rules.stream()
        .filter(rule -> rule.method().equals(method))
        .filter(rule -> PathPatternParser.defaultInstance.parse(rule.path()).matches(path))
        .findFirst();
  }

  /** What somebody of that role may open of the API; null is somebody who is not signed in. */
  public List<AccessRule> openTo(@Nullable Role role) {
    return rules.stream()
        .filter(rule -> rule.path().startsWith("/v1/"))
        .filter(rule -> rule.isForEverybody() || (role != null && rule.roles().contains(role)))
        .toList();
  }
}
