package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;

/** An answer and the edition that it was read from. */
record Answered<T>(Edition edition, T answer) {}
