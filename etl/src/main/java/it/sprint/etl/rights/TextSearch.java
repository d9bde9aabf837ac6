package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import it.sprint.etl.linkage.Rows;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.secret.KeyRing;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds a person in the sealed text of landed and rejected rows.
 *
 * @param references kinds of records that speak of persons
 */
record TextSearch(KeyRing keys, Target target, List<PersonReference> references)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  TextSearch {
    references = List.copyOf(references);
  }

  /**
   * The landed rows that speak of the person. What rows hold by mistake of somebody else does not
   * count: the accepted ones are that other person's.
   */
  List<Sighting> inLanded(Dataset<Row> landed) {
    return search(landed, Reader.Wanted.OWN);
  }

  /**
   * The rejected rows that speak of the person or hold a code of it.
   *
   * @param corrections the deliveries that are workbooks with corrections
   */
  List<Sighting> inRejected(Dataset<Row> rejected, List<Long> corrections) {
    return search(
        rejected
            .withColumn("is_correction", col("delivery_key").isin(corrections.toArray()))
            .withColumn("problem", lit(null).cast("string")),
        Reader.Wanted.OWN_AND_HELD);
  }

  private List<Sighting> search(Dataset<Row> sealed, Reader.Wanted wanted) {
    TextSearch search = this;
    return sealed
        .select(Reader.COLUMNS)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>)
                rows -> {
                  Reader reader = new Reader(search, Contracts.load(), wanted);
                  return Rows.stream(rows).map(reader::look).filter(Objects::nonNull).iterator();
                },
            Encoders.row(Sighting.SCHEMA))
        .collectAsList()
        .stream()
        .map(Sighting::of)
        .toList();
  }
}
