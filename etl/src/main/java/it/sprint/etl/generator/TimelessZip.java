package it.sprint.etl.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment at which it was written, so that its bytes are always the same. */
final class TimelessZip {

  private static final LocalDateTime THEN = LocalDateTime.of(2021, 11, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";

  private TimelessZip() {}

  static void copy(Path from, Path to) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(THEN);
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          write(entry.getName(), content, out);
        }
        out.closeEntry();
      }
    }
  }

  private static void write(String name, InputStream content, ZipOutputStream out)
      throws IOException {
    if (name.equals(PROPERTIES)) {
      out.write(timeless(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
    } else {
      content.transferTo(out);
    }
  }

  private static byte[] timeless(String properties) {
    return properties
        .replaceFirst(">\\d{4}-\\d\\d-\\d\\dT[^<]*<", ">" + THEN + ":00Z<")
        .getBytes(StandardCharsets.UTF_8);
  }
}
