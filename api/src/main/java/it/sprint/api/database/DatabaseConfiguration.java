package it.sprint.api.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import it.sprint.warehouse.database.DatabaseSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool of read-only connections; the server starts even when the database is away. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoolProperties.class)
class DatabaseConfiguration {

  @Bean
  DatabaseSettings databaseSettings() {
    return DatabaseSettings.fromEnvironment(System.getenv());
  }

  /** A bean of its own, so that it closes after the pool, when the last answers are out. */
  @Bean(defaultCandidate = false)
  PublicDataSource publicDataSource(DatabaseSettings settings) {
    return PublicDataSource.open(settings);
  }

  @Bean
  HikariDataSource dataSource(
      @Qualifier("publicDataSource") PublicDataSource connections, PoolProperties properties) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("public");
    config.setDataSource(connections);
    config.setReadOnly(true);
    config.setMaximumPoolSize(properties.size());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(properties.waitAtMost().toMillis());
    config.setConnectionInitSql("set statement_timeout = " + properties.queryAtMost().toMillis());
    // Negative: do not wait for a first connection, so that the server can say what is wrong.
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
