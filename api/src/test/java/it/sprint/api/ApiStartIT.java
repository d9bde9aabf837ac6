package it.sprint.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.database.DatabaseException;
import it.sprint.warehouse.database.DatabaseSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Starts that must fail with a report. */
@ExtendWith(OutputCaptureExtension.class)
class ApiStartIT {

  @Test
  void missingPasswordIsReportedWithWhatToDo(CapturedOutput output) {
    assertThatThrownBy(() -> new SpringApplicationBuilder(Api.class, WithoutPassword.class).run())
        .hasRootCauseInstanceOf(DatabaseException.class);

    assertThat(output)
        .contains("Cannot connect as sprint_public: SPRINT_DB_PUBLIC_PASSWORD is not set.")
        .contains("Correct the environment variables SPRINT_HOME or SPRINT_DB_");
  }

  @Test
  void wrongSettingIsReportedWithItsBounds(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                new SpringApplicationBuilder(Api.class)
                    .properties("sprint.pool.size=0", "server.port=0")
                    .run())
        .isInstanceOf(Exception.class);

    assertThat(output).contains("sprint.pool").contains("must be greater than or equal to 1");
  }

  @Test
  void portThatIsNoNumberIsReported(CapturedOutput output) {
    assertThatThrownBy(
            () -> new SpringApplicationBuilder(Api.class).properties("SPRINT_PORT=web").run())
        .isInstanceOf(Exception.class);

    assertThat(output).contains("SPRINT_PORT").contains("Failed to convert to type");
  }

  /** A server of one's own, without the password of the public role. */
  @Configuration(proxyBeanMethods = false)
  static class WithoutPassword {

    @Bean
    @Primary
    DatabaseSettings withoutPassword() {
      return new DatabaseSettings.Server("jdbc:postgresql://localhost:1/sprint", null, Map.of());
    }
  }
}
