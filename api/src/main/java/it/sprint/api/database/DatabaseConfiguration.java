package it.sprint.api.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The pools of connections, one for each role; the server starts even when the database is away.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PoolProperties.class)
class DatabaseConfiguration {

  @Bean
  DatabaseSettings databaseSettings() {
    return DatabaseSettings.fromEnvironment(System.getenv());
  }

  /** A bean of its own, so that it closes after the pools, when the last answers are out. */
  @Bean
  WarehouseDatabase warehouseDatabase(DatabaseSettings settings) {
    return WarehouseDatabase.open(settings);
  }

  /** Reads what anybody may read: the one that queries get unless they ask for another. */
  @Bean
  HikariDataSource dataSource(WarehouseDatabase database, PoolProperties properties) {
    HikariConfig config = pool(DatabaseRole.PUBLIC, database, properties);
    config.setReadOnly(true);
    return new HikariDataSource(config);
  }

  /** Writes what people do in the pages, reads the ledger; asked for by name. */
  @Bean(defaultCandidate = false)
  @Qualifier("appDataSource")
  HikariDataSource appDataSource(WarehouseDatabase database, PoolProperties properties) {
    return new HikariDataSource(pool(DatabaseRole.APP, database, properties));
  }

  /** Reads the exact facts behind figures for staff; asked for by name. */
  @Bean(defaultCandidate = false)
  @Qualifier("staffDataSource")
  HikariDataSource staffDataSource(WarehouseDatabase database, PoolProperties properties) {
    HikariConfig config = pool(DatabaseRole.STAFF, database, properties);
    config.setReadOnly(true);
    return new HikariDataSource(config);
  }

  private static HikariConfig pool(
      DatabaseRole role, WarehouseDatabase database, PoolProperties properties) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(role.roleName());
    config.setDataSource(new RoleDataSource(database, role));
    config.setMaximumPoolSize(properties.size());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(properties.waitAtMost().toMillis());
    config.setConnectionInitSql("set statement_timeout = " + properties.queryAtMost().toMillis());
    // Negative: do not wait for a first connection, so that the server can say what is wrong.
    config.setInitializationFailTimeout(-1);
    return config;
  }
}
