package it.sprint.api.indicator;

import it.sprint.warehouse.feed.Text;
import java.time.LocalDate;

/** A period of a calendar; it is over when data may tell of all its days. */
record IndicatorPeriod(String code, Text name, LocalDate from, LocalDate to, boolean isOver) {}
