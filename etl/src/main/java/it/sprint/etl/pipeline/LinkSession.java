package it.sprint.etl.pipeline;

import it.sprint.etl.lake.Lake;
import it.sprint.etl.lake.Sessions;
import it.sprint.etl.person.Models;
import it.sprint.etl.person.Observations;
import it.sprint.etl.person.PersonRecords;
import it.sprint.warehouse.feed.Contracts;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The lake and the vault, opened for a command about persons. */
final class LinkSession implements AutoCloseable {

  private final EtlSettings settings;
  private final SparkSession spark;

  private LinkSession(EtlSettings settings, SparkSession spark) {
    this.settings = settings;
    this.spark = spark;
  }

  static LinkSession open(Map<String, String> environment) {
    EtlSettings settings = EtlSettings.fromEnvironment(environment);
    return new LinkSession(settings, Sessions.start(settings.sparkMaster()));
  }

  EtlSettings settings() {
    return settings;
  }

  Lake lake() {
    return new Lake(spark, settings.lake());
  }

  Lake vault() {
    return new Lake(spark, settings.vault());
  }

  Models models() {
    return new Models(vault(), settings.keys());
  }

  /** The persons of all registers. */
  Dataset<Row> records() {
    return PersonRecords.of(
        new Observations(Contracts.load(), settings.keys()).of(lake(), vault()), settings.keys());
  }

  @Override
  public void close() {
    spark.stop();
  }
}
