package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.kpi.Audience;

/** An answer, the edition that it was read from, and whom it is for. */
public record Answered<T>(Edition edition, Audience audience, T answer) {}
