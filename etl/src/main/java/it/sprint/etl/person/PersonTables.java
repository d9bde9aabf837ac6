package it.sprint.etl.person;

import it.sprint.etl.lake.LakeTable;
import org.apache.spark.sql.types.StructType;

/** What is kept of linking, so that a night goes on from the one before. */
public final class PersonTables {

  /**
   * One row per person of a register, those that are gone included: whose record it is. It holds
   * keys only. {@code component} is one number for all records that pairs or decisions hold
   * together; {@code said_in}, {@code compared_in} and {@code assigned_in} are the runs that wrote
   * what the record says, compared it, and wrote this row.
   */
  public static final LakeTable REGISTER =
      new LakeTable(
          "person/register",
          StructType.fromDDL(
              """
              person_record string not null, id bigint not null, source int not null,
              person_key bigint not null, is_live boolean not null, is_restricted boolean not null,
              component bigint not null, said_in bigint not null, compared_in bigint not null,
              assigned_in bigint not null
              """));

  /**
   * One row per pair of records that may be one person: the odds in bits, and the run that found
   * it. A pair that is older than the last comparison of one of the two does not hold any more.
   */
  public static final LakeTable EDGES =
      new LakeTable(
          "person/edge",
          StructType.fromDDL(
              """
              id_a bigint not null, id_b bigint not null, weight double not null,
              hold int not null, found_in bigint not null
              """));

  /** One row per person and run whose records became another person's. */
  public static final LakeTable CHANGES =
      new LakeTable(
          "person/change",
          StructType.fromDDL(
              """
              changed_at timestamp, kind string, from_key bigint, to_key bigint, record_count int,
              reason string, changed_in bigint
              """));

  /** One row per pair that reviewers are offered, or called different; as in PostgreSQL. */
  public static final LakeTable PAIRS =
      new LakeTable(
          "person/pair",
          StructType.fromDDL(
              """
              record_a string, record_b string, feed_a string, feed_b string, person_key_a bigint,
              person_key_b bigint, weight double, hold string, effect double
              """));

  /**
   * One row per model, sealed, for it knows how common names are; how many records it was learned
   * from, and the Delta version of those; in the vault.
   */
  public static final LakeTable MODELS =
      new LakeTable(
          "person/model",
          StructType.fromDDL(
              """
              model_version int not null, trained_at timestamp not null, records bigint not null,
              records_version bigint not null, sealed_model binary not null
              """));

  /**
   * One row per person of a register and run that had news of it: the values that are compared, and
   * all that the register ever said, sealed; in the vault. The register names the run whose row
   * holds.
   */
  public static final LakeTable RECORDS =
      new LakeTable(
          "person/record",
          StructType.fromDDL(
              """
              person_record string not null, id bigint not null, said_in bigint not null,
              source int not null, sealed_values binary, sealed_history binary not null
              """));

  /**
   * One row per record and blocking key, so that a night finds what to compare its news with; in
   * the vault. Keys are fingerprints. Those of what a record said before stay until all is compared
   * anew: they bring more together than is needed, never less.
   */
  public static final LakeTable BLOCKS =
      new LakeTable(
          "person/block", StructType.fromDDL("block_key bigint not null, id bigint not null"));

  /** One row: the model that all records were compared with, and the limits of blocks by rule. */
  public static final LakeTable LIMITS =
      new LakeTable(
          "person/limit",
          StructType.fromDDL("model_version int not null, most_in_block array<int> not null"));

  private PersonTables() {}
}
