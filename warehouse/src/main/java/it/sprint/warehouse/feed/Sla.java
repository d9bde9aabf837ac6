package it.sprint.warehouse.feed;

/** How often a delivery is due, how late it may be, and which share of rejected rows is usual. */
public record Sla(int frequencyDays, int graceDays, double expectedRejectShare) {}
