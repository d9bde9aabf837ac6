package it.sprint.warehouse.feed;

import org.jspecify.annotations.Nullable;

/**
 * One column of a feed: our name, the header in the partner's file, its place in the contract (from
 * 0) and, for dates, the pattern in which they are written.
 */
public record Column(
    String name,
    String header,
    int position,
    ColumnType type,
    boolean required,
    boolean key,
    Text description,
    @Nullable String format) {}
