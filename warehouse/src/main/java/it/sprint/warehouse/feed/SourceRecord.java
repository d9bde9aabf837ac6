package it.sprint.warehouse.feed;

import org.jspecify.annotations.Nullable;

/**
 * One record of a delimited file as it was sent: the physical line on which it starts (the header
 * is on line 1), its text without the final line break, and why it cannot be split, if it cannot.
 */
public record SourceRecord(long line, String text, @Nullable ViolationCode problem) {}
