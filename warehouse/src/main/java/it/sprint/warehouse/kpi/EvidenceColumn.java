package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;

/** One column of the rows behind a figure. */
public record EvidenceColumn(String column, Text name) {}
