package it.sprint.etl.linkage.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** A folder in which one test links files. */
record Folder(Path path) {

  NamedPath file(String name) {
    return new NamedPath(name, path.resolve(name));
  }

  void write(String name, String content) throws IOException {
    write(name, content, StandardCharsets.UTF_8);
  }

  void write(String name, String content, Charset charset) throws IOException {
    Files.createDirectories(path.resolve(name).getParent());
    Files.write(path.resolve(name), content.getBytes(charset));
  }

  List<String> lines(String name) throws IOException {
    return Files.readAllLines(path.resolve(name));
  }

  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Links them as {@code link.yaml} says, into {@code pairs.csv} and {@code clusters.csv}. */
  void link(Supplier<SparkSession> spark, String... inputs) {
    link(
        spark,
        new LinkFiles(
            file("link.yaml"),
            Stream.of(inputs).map(this::file).toList(),
            file("pairs.csv"),
            file("clusters.csv")));
  }

  void link(Supplier<SparkSession> spark, LinkFiles files) {
    new FileLinkage(spark, line -> {}).link(files);
  }
}
