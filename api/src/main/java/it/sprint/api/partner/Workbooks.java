package it.sprint.api.partner;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How workbooks are sent to browsers. */
final class Workbooks {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String SUFFIX = ".xlsx";

  private Workbooks() {}

  /** Says that a file to keep follows. */
  static void announce(HttpServletResponse response, String name) {
    response.setContentType(MEDIA_TYPE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + SUFFIX, StandardCharsets.UTF_8)
            .build()
            .toString());
  }

  /** The name of a file without its last extension. */
  static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? fileName : fileName.substring(0, dot);
  }
}
