package it.sprint.api.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Everything that stands in the sheets of a workbook, as XML. */
final class SheetText {

  private SheetText() {}

  static String of(byte[] workbook) {
    try {
      Path file = Files.createTempFile("workbook", ".xlsx");
      try {
        Files.write(file, workbook);
        return text(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static String text(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> parts =
          zip.stream().filter(entry -> entry.getName().startsWith("xl/")).toList();
      for (ZipEntry part : parts) {
        try (InputStream bytes = zip.getInputStream(part)) {
          text.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }
}
