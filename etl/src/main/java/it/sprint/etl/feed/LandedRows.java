package it.sprint.etl.feed;

import it.sprint.etl.run.Delivery;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.DeliveredRecord;
import it.sprint.warehouse.feed.DeliveryReader;
import it.sprint.warehouse.feed.SourceRecord;
import it.sprint.warehouse.feed.ViolationCode;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.SealedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;

/** One row per record of the files, as received; a file is read as a stream, in one task. */
public final class LandedRows {

  private static final StructType FILE =
      new StructType()
          .add("feed", DataTypes.StringType, false)
          .add("delivery_key", DataTypes.LongType, false)
          .add("received_at", DataTypes.TimestampType, false)
          .add("is_correction", DataTypes.BooleanType, false)
          .add("path", DataTypes.StringType, false)
          .add("charset", DataTypes.StringType, false);

  private LandedRows() {}

  /** A file to land: where its bytes are, and how to read them. */
  public record File(Delivery delivery, Path path, Charset charset) {}

  public static Dataset<Row> of(SparkSession spark, List<File> files, KeyRing keys) {
    List<Row> rows = files.stream().map(LandedRows::row).toList();
    return spark
        .createDataset(rows, Encoders.row(FILE))
        .repartition(rows.size())
        .flatMap(
            (FlatMapFunction<Row, Row>) file -> read(file, keys),
            Encoders.row(FeedTables.LANDED.schema()));
  }

  private static Row row(File file) {
    return RowFactory.create(
        file.delivery().feed(),
        file.delivery().key(),
        file.delivery().receivedAt(),
        file.delivery().isCorrection(),
        file.path().toString(),
        file.charset().name());
  }

  private static Iterator<Row> read(Row file, KeyRing keys) {
    Contract contract = Contracts.load().of(file.getString(0));
    Path path = Path.of(file.getString(4));
    DeliveryReader reader =
        file.getBoolean(3)
            ? DeliveryReader.openCorrection(contract, path)
            : DeliveryReader.open(contract, path, Charset.forName(file.getString(5)));
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> close(reader));
    return new Records(file, reader, new SealedRows(keys));
  }

  private static void close(DeliveryReader reader) {
    try {
      reader.close();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** The records, each with the header that says what its cells are. */
  private static final class Records implements Iterator<Row> {
    private final String feed;
    private final long deliveryKey;
    private final Instant receivedAt;
    private final boolean isCorrection;
    private final DeliveryReader reader;
    private final SealedRows sealedRows;

    Records(Row file, DeliveryReader reader, SealedRows sealedRows) {
      this.feed = file.getString(0);
      this.deliveryKey = file.getLong(1);
      this.receivedAt = file.getInstant(2);
      this.isCorrection = file.getBoolean(3);
      this.reader = reader;
      this.sealedRows = sealedRows;
    }

    @Override
    public boolean hasNext() {
      return reader.hasNext();
    }

    @Override
    public Row next() {
      DeliveredRecord delivered = reader.next();
      SourceRecord record = delivered.record();
      String recordType = delivered.type().name();
      ViolationCode problem = record.problem();
      LandedPlace place =
          new LandedPlace(feed, deliveryKey, recordType, record.line(), record.item());
      return RowFactory.create(
          feed,
          deliveryKey,
          receivedAt,
          isCorrection,
          recordType,
          delivered.header(),
          record.line(),
          record.item(),
          sealedRows.seal(record.text(), place),
          problem == null ? null : problem.code());
    }
  }
}
