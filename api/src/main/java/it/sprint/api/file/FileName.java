package it.sprint.api.file;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The name of a file that somebody sends, made safe for a folder of ours. */
public record FileName(String text) {

  private static final int LONGEST = 120;
  private static final String NAMELESS = "consegna";
  private static final String MANIFEST = ".sha256";

  /** From a header, in which characters beyond ASCII are percent-encoded; it may be missing. */
  public static FileName ofHeader(@Nullable String header) {
    return new FileName(safe(decoded(header == null ? "" : header)));
  }

  /** The same name with a number, for a folder in which it is taken. */
  public String numbered(int number) {
    int dot = text.lastIndexOf('.');
    return dot <= 0
        ? text + "-" + number
        : text.substring(0, dot) + "-" + number + text.substring(dot);
  }

  private static String decoded(String header) {
    try {
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return header;
    }
  }

  /** The last part of a path, without characters that a folder or a page could take for more. */
  private static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_").strip();
    String visible = plain.replaceFirst("^[.\\s]+", "");
    String cut =
        visible.length() > LONGEST ? visible.substring(visible.length() - LONGEST) : visible;
    if (cut.isBlank()) {
      return NAMELESS;
    }
    return cut.endsWith(MANIFEST) ? cut + ".txt" : cut;
  }
}
