package it.sprint.api.edition;

import java.time.Instant;
import java.time.LocalDate;

/** One publication of the warehouse, and the latest day that its data speak of. */
public record Edition(long number, Instant publishedAt, LocalDate asOf) {}
