package it.sprint.api.file;

import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.feed.Language;
import java.util.Arrays;
import java.util.List;

/** The languages in which files are written. */
public final class Languages {

  private Languages() {}

  /** The language of a code that somebody asks for. */
  public static Language of(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> NotAllowedException.value("language", code, codes()));
  }

  /** Their codes. */
  public static List<String> codes() {
    return Arrays.stream(Language.values()).map(Language::code).toList();
  }
}
