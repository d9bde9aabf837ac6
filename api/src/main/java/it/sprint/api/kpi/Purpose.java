package it.sprint.api.kpi;

import it.sprint.api.problem.NotAllowedException;
import it.sprint.warehouse.kpi.Audience;
import java.util.List;

/** What somebody takes rows away for, in their own words; blank where nobody has to say. */
record Purpose(String text) {

  static final String PARAMETER = "purpose";

  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;
  private static final String FORM =
      "%d to %d characters without control characters: what the rows are for"
          .formatted(SHORTEST, LONGEST);

  static Purpose of(Parameters parameters, Audience audience) {
    String typed = parameters.find(PARAMETER).map(String::strip).orElse("");
    if (typed.isEmpty()) {
      if (audience == Audience.STAFF) {
        throw NotAllowedException.missingParameter(PARAMETER, List.of(FORM));
      }
      return new Purpose(typed);
    }
    int length = typed.codePointCount(0, typed.length());
    if (length < SHORTEST || length > LONGEST || !typed.codePoints().allMatch(Purpose::isPlain)) {
      throw NotAllowedException.form(PARAMETER, typed, FORM);
    }
    return new Purpose(typed);
  }

  /** Neither a control character nor one that hides or turns what stands beside it. */
  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
