package it.sprint.api.edition;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A snapshot as anybody sees it, and one as staff do. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

  /** The one that readings get unless they ask for another. */
  @Bean
  Snapshot snapshot(DataSource connections, PlatformTransactionManager transactions) {
    return new Snapshot(connections, transactions);
  }

  /** Asked for by name. */
  @Bean(defaultCandidate = false)
  @Qualifier("staffSnapshot")
  Snapshot staffSnapshot(@Qualifier("staffDataSource") DataSource connections) {
    return new Snapshot(connections, new JdbcTransactionManager(connections));
  }
}
