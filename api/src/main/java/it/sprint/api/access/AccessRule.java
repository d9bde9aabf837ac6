package it.sprint.api.access;

import it.sprint.warehouse.account.Role;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * One row of the table: who may send this method to this address.
 *
 * @param path a pattern; {@code /**} at its end stands for the address itself and all below it
 * @param roles empty when everybody may, signed in or not
 */
public record AccessRule(HttpMethod method, String path, Set<Role> roles) {

  public AccessRule {
    roles = Set.copyOf(roles);
  }

  static AccessRule everybody(HttpMethod method, String path) {
    return new AccessRule(method, path, Set.of());
  }

  public static AccessRule only(HttpMethod method, String path, Role... roles) {
    if (roles.length == 0) {
      throw new IllegalArgumentException("Nobody is named who may open " + path);
    }
    return new AccessRule(method, path, Set.of(roles));
  }

  public boolean isForEverybody() {
    return roles.isEmpty();
  }
}
