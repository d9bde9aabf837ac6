package it.sprint.etl.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the pulls of a feed have come.
 *
 * @param watermark the moment of the partner's clock up to which its changes were fetched; null
 *     while everything has to be fetched
 * @param serverTime the partner's own time when the last pull began, or ours where that is earlier
 * @param pulledAt our time when the last pull came through, with rows or without
 * @param deliveredAt our time when a pull last brought rows
 */
public record PullState(
    String feed,
    @Nullable Instant watermark,
    Instant serverTime,
    Instant pulledAt,
    @Nullable Instant deliveredAt) {}
