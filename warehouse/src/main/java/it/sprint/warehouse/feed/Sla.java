package it.sprint.warehouse.feed;

/**
 * How often a delivery is due, how late it may be, which share of rejected rows is usual, and
 * between how many rows a delivery should have.
 */
public record Sla(
    int frequencyDays,
    int graceDays,
    double expectedRejectShare,
    long minimumRows,
    long maximumRows) {}
