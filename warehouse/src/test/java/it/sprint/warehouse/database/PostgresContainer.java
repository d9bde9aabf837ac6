package it.sprint.warehouse.database;

import java.util.HashMap;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** A PostgreSQL in a container, as an environment that names it. */
final class PostgresContainer {

  private static final String DEFAULT_IMAGE = "postgres:15";

  private PostgresContainer() {}

  static Map<String, String> start() {
    String image = System.getenv().getOrDefault("SPRINT_TEST_POSTGRES_IMAGE", DEFAULT_IMAGE);
    PostgreSQLContainer container =
        new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
    container.start();
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRINT_DB_URL", container.getJdbcUrl());
    environment.put("SPRINT_DB_USER", container.getUsername());
    environment.put("SPRINT_DB_PASSWORD", container.getPassword());
    for (DatabaseRole role : DatabaseRole.values()) {
      environment.put(role.passwordVariable(), "test-" + role.lowerName());
    }
    return environment;
  }
}
