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
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * One row per record of the files, as received. A file is read as a stream; a large one by several
 * tasks, each of which reads all of it and seals its share, for reading costs less than the rest.
 */
public final class LandedRows {

  private static final StructType FILE =
      new StructType()
          .add("feed", DataTypes.StringType, false)
          .add("delivery_key", DataTypes.LongType, false)
          .add("received_at", DataTypes.TimestampType, false)
          .add("is_correction", DataTypes.BooleanType, false)
          .add("path", DataTypes.StringType, false)
          .add("charset", DataTypes.StringType, false)
          .add("share", DataTypes.IntegerType, false)
          .add("shares", DataTypes.IntegerType, false);

  /** A file of this many bytes is worth more than one task. */
  private static final long LARGE = 16 << 20;

  /** So many records in a row are one task's. */
  private static final int BLOCK = 1_000;

  private LandedRows() {}

  /** A file to land: where its bytes are, and how to read them. */
  public record File(Delivery delivery, Path path, Charset charset) {}

  public static Dataset<Row> of(SparkSession spark, List<File> files, KeyRing keys) {
    int cores = spark.sparkContext().defaultParallelism();
    List<Row> rows = files.stream().flatMap(file -> rows(file, cores)).toList();
    return spark
        .createDataset(rows, Encoders.row(FILE))
        .repartition(rows.size())
        .flatMap(
            (FlatMapFunction<Row, Row>) file -> read(file, keys),
            Encoders.row(FeedTables.LANDED.schema()));
  }

  private static Stream<Row> rows(File file, int cores) {
    int shares = file.delivery().byteCount() < LARGE ? 1 : cores;
    return IntStream.range(0, shares).mapToObj(share -> row(file, share, shares));
  }

  private static Row row(File file, int share, int shares) {
    return RowFactory.create(
        file.delivery().feed(),
        file.delivery().key(),
        file.delivery().receivedAt(),
        file.delivery().isCorrection(),
        file.path().toString(),
        file.charset().name(),
        share,
        shares);
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

  /** The records of a task's share, each with the header that says what its cells are. */
  private static final class Records implements Iterator<Row> {
    private final String feed;
    private final long deliveryKey;
    private final Instant receivedAt;
    private final boolean isCorrection;
    private final int share;
    private final int shares;
    private final DeliveryReader reader;
    private final SealedRows sealedRows;
    private long read;

    Records(Row file, DeliveryReader reader, SealedRows sealedRows) {
      this.feed = file.getString(0);
      this.deliveryKey = file.getLong(1);
      this.receivedAt = file.getInstant(2);
      this.isCorrection = file.getBoolean(3);
      this.share = file.getInt(6);
      this.shares = file.getInt(7);
      this.reader = reader;
      this.sealedRows = sealedRows;
    }

    @Override
    public boolean hasNext() {
      while (read / BLOCK % shares != share && reader.hasNext()) {
        reader.next();
        read++;
      }
      return reader.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The share has no more records.");
      }
      DeliveredRecord delivered = reader.next();
      read++;
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
