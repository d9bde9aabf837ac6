package it.sprint.warehouse.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a feed are written. Whatever the kind, a reader turns them into records of
 * delimited text; {@code delimiter} separates the cells of those.
 *
 * @param isCompressed whether a JSON Lines file is compressed with gzip
 * @param totalsMarker how the first cell of a workbook's totals row begins; such a row is none
 */
public record FileFormat(
    Kind kind,
    char delimiter,
    List<Charset> encodings,
    boolean finalNewline,
    int maximumRecordBytes,
    char decimalSeparator,
    @Nullable Character thousandsSeparator,
    boolean isCompressed,
    @Nullable String totalsMarker) {

  public FileFormat {
    encodings = List.copyOf(encodings);
  }

  /** The same cells in a workbook. */
  FileFormat asWorkbook() {
    return new FileFormat(
        Kind.WORKBOOK,
        ',',
        List.of(StandardCharsets.UTF_8),
        false,
        maximumRecordBytes,
        decimalSeparator,
        thousandsSeparator,
        false,
        totalsMarker);
  }

  /** What a file is. */
  public enum Kind {
    CSV("csv"),
    WORKBOOK("xlsx"),
    JSON_LINES("json-lines");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The word used in contracts; for a file's name too, but for JSON Lines. */
    public String code() {
      return code;
    }
  }
}
