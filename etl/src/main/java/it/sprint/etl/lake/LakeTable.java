package it.sprint.etl.lake;

import java.util.List;
import org.apache.spark.sql.types.StructType;

/** A Delta table: its folder below the lake, its columns, and the columns that partition it. */
public record LakeTable(String path, StructType schema, List<String> partitionedBy) {

  public LakeTable {
    partitionedBy = List.copyOf(partitionedBy);
  }

  public LakeTable(String path, StructType schema) {
    this(path, schema, List.of());
  }
}
