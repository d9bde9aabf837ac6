package it.sprint.warehouse.reference;

import org.jspecify.annotations.Nullable;

/**
 * A question of a checklist. Items of one standard with the same alternative group are
 * alternatives: one of them is enough.
 */
public record ChecklistItem(
    String checklistVersion,
    String item,
    int section,
    int standard,
    int weight,
    boolean isCritical,
    @Nullable String alternativeGroup,
    String textIt,
    String textEn) {}
