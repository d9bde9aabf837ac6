package it.sprint.api.kpi;

import it.sprint.api.problem.NotAllowedException;
import java.util.List;

/** The members of a filter, as a request names them: joined by commas. */
public final class AskedMembers {

  private AskedMembers() {}

  /**
   * The members that were asked for, each once; a problem where one is not known, and where several
   * lie inside each other.
   */
  public static List<String> of(String filter, String asked, List<String> known, boolean isNested) {
    List<String> members = List.of(asked.split(",", -1));
    for (String member : members) {
      if (!known.contains(member)) {
        throw NotAllowedException.value(filter, member, known);
      }
    }
    if (isNested && members.size() > 1) {
      throw NotAllowedException.form(
          filter, asked, "one member, because its members lie inside each other");
    }
    return members.stream().distinct().toList();
  }
}
