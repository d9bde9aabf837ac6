package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way to split a figure. Members that do not add up either lie inside each other (areas inside
 * areas) and have a default member for figures that are not split; or they overlap (one person with
 * two partners), and a figure that is not split is of all of them. A total member names the
 * source's own totals, which no split shows.
 */
public record Breakdown(
    String id,
    Text name,
    String column,
    boolean additive,
    @Nullable String defaultMember,
    @Nullable String totalMember,
    MemberNames names) {

  /** Whether its members lie inside each other, so that two of them would count twice. */
  public boolean isNested() {
    return defaultMember != null;
  }

  /** The member that a figure speaks of when nobody asks for this breakdown. */
  Optional<String> memberWhenNotAsked() {
    return Optional.ofNullable(additive ? totalMember : defaultMember);
  }
}
