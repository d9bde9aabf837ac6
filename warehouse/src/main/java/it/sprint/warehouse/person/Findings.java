package it.sprint.warehouse.person;

import it.sprint.warehouse.person.ForbiddenContent.Finding;
import it.sprint.warehouse.person.ForbiddenContent.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The first find of each kind in a file and in all that it holds. */
final class Findings {

  private static final int CHUNK = 1 << 16;

  private final Set<Kind> missing = EnumSet.noneOf(Kind.class);
  private final List<Finding> all = new ArrayList<>();
  private final byte[] buffer = new byte[CHUNK];

  Findings(Set<Kind> kinds) {
    missing.addAll(kinds);
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  boolean areComplete() {
    return missing.isEmpty();
  }

  void searchText(InputStream stream, int entry) throws IOException {
    ContentScanner scanner = new ContentScanner(missing);
    int count = stream.read(buffer);
    while (count >= 0 && scanner.findings().size() < missing.size()) {
      scanner.accept(buffer, 0, count);
      count = stream.read(buffer);
    }
    for (Finding finding : scanner.finish()) {
      missing.remove(finding.kind());
      all.add(new Finding(finding.kind(), entry, finding.line()));
    }
  }
}
