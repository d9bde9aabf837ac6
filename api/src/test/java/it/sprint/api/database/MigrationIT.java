package it.sprint.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.api.ServerTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Migration is a step of its own. */
@ServerTest
class MigrationIT {

  private final ApplicationContext server;

  MigrationIT(@Autowired ApplicationContext server) {
    this.server = server;
  }

  @Test
  void serverNeverMigratesTheDatabase() {
    assertThat(server.getBeanDefinitionNames())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("liquibase"));
  }
}
