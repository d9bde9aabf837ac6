package it.sprint.api.documentation;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import it.sprint.api.access.AccessRule;
import it.sprint.api.access.AccessTable;
import it.sprint.warehouse.account.Role;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;

/** Says of each operation who may ask for it, from the table that decides it. */
record AccessDocumentation(AccessTable table) {

  private static final String SESSION = "session";
  private static final String TOKEN = "token";

  static void describeSchemes(Components components) {
    components.addSecuritySchemes(
        SESSION,
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.COOKIE)
            .name("SPRINT-SESSION")
            .description("POST /v1/session sets this cookie."));
    components.addSecuritySchemes(
        TOKEN,
        new SecurityScheme()
            .type(SecurityScheme.Type.APIKEY)
            .in(SecurityScheme.In.HEADER)
            .name("X-XSRF-TOKEN")
            .description("The value of the cookie XSRF-TOKEN, which GET /v1/session sets."));
  }

  void complete(String path, PathItem.HttpMethod method, Operation operation) {
    Optional<AccessRule> rule = table.find(HttpMethod.valueOf(method.name()), path);
    SecurityRequirement requirement = new SecurityRequirement();
    if (rule.isEmpty() || !rule.get().isForEverybody()) {
      requirement.addList(SESSION);
      Problem.add(operation, "401", "Nobody is signed in", "notSignedIn");
      Problem.add(operation, "403", "For: " + roles(rule), "notForThisRole");
    }
    if (method != PathItem.HttpMethod.GET) {
      requirement.addList(TOKEN);
      if (!operation.getResponses().containsKey("403")) {
        Problem.add(operation, "403", "The token is missing", "tokenMissing");
      }
    }
    if (!requirement.isEmpty()) {
      operation.addSecurityItem(requirement);
    }
  }

  private static String roles(Optional<AccessRule> rule) {
    return rule.map(
            found ->
                found.roles().stream().map(Role::code).sorted().collect(Collectors.joining(", ")))
        .orElse("nobody");
  }
}
