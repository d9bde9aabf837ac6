package it.sprint.api.access;

import it.sprint.warehouse.account.Accounts;
import it.sprint.warehouse.account.SignIn;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts are kept: in the database, reached as the role that writes them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  @Bean
  Accounts accounts(@Qualifier("appDataSource") DataSource connections, Clock clock) {
    return new Accounts(connections::getConnection, clock);
  }

  @Bean
  SignIn signIn(@Qualifier("appDataSource") DataSource connections, Clock clock) {
    return new SignIn(connections::getConnection, clock);
  }
}
