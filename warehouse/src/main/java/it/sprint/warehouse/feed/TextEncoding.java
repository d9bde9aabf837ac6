package it.sprint.warehouse.feed;

import java.nio.charset.Charset;

/** How the bytes of a file seem to encode text, as far as the bytes can tell. */
public enum TextEncoding {
  /** Nothing but ASCII: every accepted encoding reads it alike. */
  ASCII,
  UTF_8,
  UTF_8_BOM,
  /** Text that is not valid UTF-8. */
  WINDOWS_1252,
  UTF_16,
  /** A workbook, an archive, a PDF. */
  NOT_TEXT;

  static final Charset WESTERN = Charset.forName("windows-1252");
}
