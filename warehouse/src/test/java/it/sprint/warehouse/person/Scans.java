package it.sprint.warehouse.person;

import it.sprint.warehouse.person.ForbiddenContent.Finding;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scans of bytes as the tests want them. */
final class Scans {

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private Scans() {}

  static Set<Kind> kindsIn(String text) {
    return kindsIn(text.getBytes(StandardCharsets.UTF_8));
  }

  static Set<Kind> kindsIn(byte[] bytes) {
    return scan(bytes, bytes.length + 1).stream().map(Finding::kind).collect(Collectors.toSet());
  }

  /** The finds when the bytes come in pieces of at most {@code piece}. */
  static List<Finding> scan(byte[] bytes, int piece) {
    ContentScanner scanner = new ContentScanner(ALL);
    for (int from = 0; from < bytes.length; from += piece) {
      scanner.accept(bytes, from, Math.min(piece, bytes.length - from));
    }
    return scanner.finish();
  }
}
