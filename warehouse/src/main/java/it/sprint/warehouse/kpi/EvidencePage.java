package it.sprint.warehouse.kpi;

/** Which of many rows to show: so many, after leaving out those before them. */
public record EvidencePage(int size, long offset) {}
