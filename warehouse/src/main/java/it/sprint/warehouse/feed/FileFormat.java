package it.sprint.warehouse.feed;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a delimited file is written: separators, accepted encodings, and how long a record may be.
 */
public record FileFormat(
    char delimiter,
    List<Charset> encodings,
    boolean finalNewline,
    int maximumRecordBytes,
    char decimalSeparator,
    @Nullable Character thousandsSeparator) {

  public FileFormat {
    encodings = List.copyOf(encodings);
  }
}
