package it.sprint.warehouse.feed;

/** A column whose cells name members of a reference list, by a code or another spelling of it. */
public record ListedColumn(Column column, String list) {}
