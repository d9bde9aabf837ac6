package it.sprint.api;

import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.kpi.BoardCatalogue;
import it.sprint.warehouse.kpi.KpiCatalogue;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts the server. */
// Accounts are the warehouse's; without the exclusion a user with a random password would exist.
@SpringBootApplication(
    proxyBeanMethods = false,
    exclude = UserDetailsServiceAutoConfiguration.class)
public class Api {

  public static void main(String[] arguments) {
    SpringApplication.run(Api.class, arguments);
  }

  @Bean
  KpiCatalogue kpiCatalogue() {
    return KpiCatalogue.load();
  }

  @Bean
  BoardCatalogue boardCatalogue(KpiCatalogue catalogue) {
    return BoardCatalogue.load(catalogue);
  }

  @Bean
  Contracts contracts() {
    return Contracts.load();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
