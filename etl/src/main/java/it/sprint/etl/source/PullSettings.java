package it.sprint.etl.source;

import it.sprint.etl.source.database.DatabaseAccess;
import it.sprint.etl.source.rest.RestAccess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where partners are pulled from, by environment variables: {@code SPRINT_<PARTNER>_URL} and {@code
 * _TOKEN} for an API, {@code _URL}, {@code _USER} and {@code _PASSWORD} for a database.
 */
public final class PullSettings {

  private final Map<String, String> environment;

  private PullSettings(Map<String, String> environment) {
    this.environment = environment;
  }

  public static PullSettings fromEnvironment(Map<String, String> environment) {
    return new PullSettings(Map.copyOf(environment));
  }

  Optional<RestAccess> findRest(String partner) {
    return missing(restVariables(partner)).isEmpty()
        ? Optional.of(
            RestAccess.of(variable(partner, "URL"), value(partner, "URL"), value(partner, "TOKEN")))
        : Optional.empty();
  }

  Optional<DatabaseAccess> findDatabase(String partner) {
    return missing(databaseVariables(partner)).isEmpty()
        ? Optional.of(
            DatabaseAccess.of(
                variable(partner, "URL"),
                value(partner, "URL"),
                value(partner, "USER"),
                value(partner, "PASSWORD")))
        : Optional.empty();
  }

  static List<String> restVariables(String partner) {
    return List.of(variable(partner, "URL"), variable(partner, "TOKEN"));
  }

  static List<String> databaseVariables(String partner) {
    return List.of(
        variable(partner, "URL"), variable(partner, "USER"), variable(partner, "PASSWORD"));
  }

  List<String> missing(List<String> variables) {
    return variables.stream()
        .filter(variable -> environment.getOrDefault(variable, "").isBlank())
        .toList();
  }

  private String value(String partner, String what) {
    return environment.getOrDefault(variable(partner, what), "");
  }

  private static String variable(String partner, String what) {
    return "SPRINT_%s_%s"
        .formatted(partner.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), what);
  }
}
