package it.sprint.etl.context;

import it.sprint.etl.lake.LakeTable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A table of public statistics: a pure function of one feed's conformed rows. */
public interface ContextTable {

  /** The table in the lake; its columns are, in order, those of the published table. */
  LakeTable table();

  /** The table in PostgreSQL, with its schema. */
  String publishedAs();

  /** The feed whose rows it is made from. */
  String feed();

  /** How many rows of this table come from one accepted row. */
  int rowsPerAcceptedRow();

  Dataset<Row> from(Dataset<Row> conformed);
}
