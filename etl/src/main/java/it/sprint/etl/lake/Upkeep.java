package it.sprint.etl.lake;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Keeps nights as quick as the first one. Each night adds files to the tables that it appends to; a
 * table of many small files is put into few, and what it was before is forgotten. Nobody else may
 * write to the lake meanwhile.
 */
public final class Upkeep {

  /** A night adds two files or so to a table: each is put together every other month. */
  static final int MANY = 100;

  /**
   * Not the star, whose earlier versions are earlier editions, nor landed and rejected rows, which
   * a night looks up by delivery: those of one delivery stand in files of their own.
   */
  private static final Set<String> LEFT_ALONE = Set.of("star", "landed", "rejected");

  private static final String LOG = "_delta_log";
  private static final Pattern FILES = Pattern.compile("\"numFiles\":(\\d+)");

  private final SparkSession spark;
  private final Path root;

  public Upkeep(SparkSession spark, String root) {
    this.spark = spark;
    this.root = new Path(root);
  }

  /**
   * Puts together what became many files.
   *
   * @param progress told of each table that is
   */
  public void apply(Consumer<String> progress) {
    try {
      FileSystem files = root.getFileSystem(spark.sessionState().newHadoopConf());
      if (files.exists(root)) {
        for (Path table : tables(files, root)) {
          int count = count(files, new Path(table, LOG));
          if (count > MANY) {
            DeltaTable.forPath(spark, table.toString()).optimize().executeCompaction();
            History.cut(spark, table.toString());
            progress.accept("%s: its %d files are put together.".formatted(name(table), count));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> tables(FileSystem files, Path folder) throws IOException {
    List<Path> tables = new ArrayList<>();
    for (FileStatus inside : files.listStatus(folder)) {
      Path path = inside.getPath();
      if (inside.isDirectory() && !(folder.equals(root) && LEFT_ALONE.contains(path.getName()))) {
        if (files.exists(new Path(path, LOG))) {
          tables.add(path);
        } else {
          tables.addAll(tables(files, path));
        }
      }
    }
    return tables;
  }

  /** As Delta noted it beside the last version; 0 if it did not. */
  private static int count(FileSystem files, Path log) throws IOException {
    Optional<Path> last =
        Stream.of(files.listStatus(log))
            .map(FileStatus::getPath)
            .filter(path -> path.getName().endsWith(".crc") && !path.getName().startsWith("."))
            .max(Comparator.comparing(Path::getName));
    if (last.isEmpty()) {
      return 0;
    }
    try (FSDataInputStream note = files.open(last.get())) {
      Matcher count = FILES.matcher(new String(note.readAllBytes(), StandardCharsets.UTF_8));
      return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }
  }

  private String name(Path table) {
    return table.toUri().getPath().substring(root.toUri().getPath().length() + 1);
  }
}
