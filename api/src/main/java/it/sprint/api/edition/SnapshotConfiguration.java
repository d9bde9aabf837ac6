package it.sprint.api.edition;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A snapshot as anybody sees it, and one as staff do. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

  /** The one that readings get unless they ask for another. */
  @Bean
  Snapshot snapshot(JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new Snapshot(jdbc, transactions);
  }

  /** Asked for by name. */
  @Bean(defaultCandidate = false)
  @Qualifier("staffSnapshot")
  Snapshot staffSnapshot(@Qualifier("staffDataSource") DataSource connections) {
    return new Snapshot(JdbcClient.create(connections), new JdbcTransactionManager(connections));
  }
}
