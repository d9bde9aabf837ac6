package it.sprint.etl.postgres;

import it.sprint.etl.lake.Lake;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Reads rows for PostgreSQL ahead of it: while it takes those of one table, the next ones are read
 * and written in the form that it takes, as far as a little memory holds them. Rows are taken in
 * the order in which they were asked for.
 */
final class RowsAhead implements AutoCloseable {

  /** Of so many tables at once. */
  private static final int TABLES = 2;

  /** Some megabytes of each table. */
  private static final int CHUNKS = 64;

  private static final int CHUNK_BYTES = 65_536;
  private static final byte[] END = {};

  private final ExecutorService readers = Executors.newFixedThreadPool(TABLES, RowsAhead::reader);

  /** One that does not keep the process alive. */
  private static Thread reader(Runnable work) {
    Thread reader = new Thread(work, "rows-ahead");
    reader.setDaemon(true);
    return reader;
  }

  /** Begins to read rows. */
  Lines of(Dataset<Row> rows) {
    return of(List.of(rows.columns()), () -> written(rows));
  }

  Lines of(List<String> columns, Supplier<Iterator<byte[]>> written) {
    BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(CHUNKS);
    Future<?> reading = readers.submit(() -> fill(chunks, written));
    return new Lines(columns, chunks, reading);
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }

  /**
   * Lines of COPY's text format, in pieces of some kilobytes, of rows that are being read.
   *
   * @param reading how it ended
   */
  record Lines(List<String> columns, BlockingQueue<byte[]> chunks, Future<?> reading) {

    Lines {
      columns = List.copyOf(columns);
    }

    /** The next whole lines; none at the end. */
    byte[] next() {
      try {
        byte[] chunk = chunks.take();
        if (chunk == END) {
          reading.get();
        }
        return chunk;
      } catch (ExecutionException exception) {
        if (exception.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        throw new IllegalStateException(exception.getCause());
      } catch (InterruptedException exception) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while rows were read", exception);
      }
    }
  }

  /** Always true; what tells is how it ends. */
  private boolean fill(BlockingQueue<byte[]> chunks, Supplier<Iterator<byte[]>> written)
      throws InterruptedException {
    try {
      Iterator<byte[]> pieces = written.get();
      while (pieces.hasNext()) {
        chunks.put(pieces.next());
      }
    } finally {
      end(chunks);
    }
    return true;
  }

  /** Once these are closed nobody takes the end, nor anything else that would make room for it. */
  private void end(BlockingQueue<byte[]> chunks) throws InterruptedException {
    boolean isOver = readers.isShutdown();
    while (!isOver) {
      isOver = chunks.offer(END, 100, TimeUnit.MILLISECONDS) || readers.isShutdown();
    }
  }

  /** What is in memory is written here; other rows by the tasks that read them. */
  private static Iterator<byte[]> written(Dataset<Row> rows) {
    if (Lake.isInMemory(rows)) {
      return new Chunks(rows.collectAsList().iterator());
    }
    MapPartitionsFunction<Row, byte[]> write = Chunks::new;
    return rows.mapPartitions(write, Encoders.BINARY()).toLocalIterator();
  }

  /** Whole lines, as many as make a chunk. */
  private record Chunks(Iterator<Row> rows) implements Iterator<byte[]> {

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public byte[] next() {
      ByteArrayOutputStream chunk = new ByteArrayOutputStream(CHUNK_BYTES + 1_024);
      do {
        chunk.writeBytes(CopyText.line(rows.next()));
      } while (rows.hasNext() && chunk.size() < CHUNK_BYTES);
      return chunk.toByteArray();
    }
  }

  /** How many lines these are: a line break within a value is written otherwise. */
  static int count(byte[] lines) {
    int count = 0;
    for (byte character : lines) {
      if (character == '\n') {
        count++;
      }
    }
    return count;
  }
}
