package it.sprint.etl.person;

import it.sprint.etl.lake.LakeTable;
import org.apache.spark.sql.types.StructType;

/** What is kept of linking, so that a night goes on from the one before. */
public final class PersonTables {

  /**
   * One row per person of a register, those that are gone included: whose record it is. It holds
   * keys and fingerprints only.
   */
  public static final LakeTable REGISTER =
      new LakeTable(
          "person/register",
          StructType.fromDDL(
              """
              person_record string not null, id bigint not null, source int not null,
              person_key bigint not null, is_live boolean not null, content binary not null
              """));

  /** One row per pair of records that may be one person: the odds in bits. */
  public static final LakeTable EDGES =
      new LakeTable(
          "person/edge",
          StructType.fromDDL(
              """
              id_a bigint not null, id_b bigint not null, weight double not null,
              hold int not null, model_version int not null
              """));

  /** One row per person and run whose records became another person's; as in PostgreSQL. */
  public static final LakeTable CHANGES =
      new LakeTable(
          "person/change",
          StructType.fromDDL(
              """
              changed_at timestamp, kind string, from_key bigint, to_key bigint, record_count int,
              reason string
              """));

  /** One row per pair that the linking left to people; as in PostgreSQL. */
  public static final LakeTable PAIRS =
      new LakeTable(
          "person/pair",
          StructType.fromDDL(
              """
              record_a string, record_b string, feed_a string, feed_b string, person_key_a bigint,
              person_key_b bigint, weight double, hold string, effect double
              """));

  /** One row per model, sealed, for it knows how common names are; in the vault. */
  public static final LakeTable MODELS =
      new LakeTable(
          "person/model",
          StructType.fromDDL(
              """
              model_version int not null, trained_at timestamp not null, records bigint not null,
              sealed_model binary not null
              """));

  private PersonTables() {}
}
