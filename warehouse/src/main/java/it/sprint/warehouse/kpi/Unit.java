package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;

/** What a figure counts: persons, euro. */
public record Unit(String id, Text name) {}
