package it.sprint.warehouse.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code reference.feed}: a feed that has a contract. */
public record FeedRow(
    String feed,
    String titleIt,
    String titleEn,
    String partner,
    boolean isPublic,
    String contractVersion,
    int frequencyDays,
    int graceDays) {

  List<@Nullable String> values() {
    return List.of(
        feed,
        titleIt,
        titleEn,
        partner,
        String.valueOf(isPublic),
        contractVersion,
        String.valueOf(frequencyDays),
        String.valueOf(graceDays));
  }
}
