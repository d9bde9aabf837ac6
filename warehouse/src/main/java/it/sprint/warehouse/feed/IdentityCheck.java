package it.sprint.warehouse.feed;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of one identity over a feed: groups checked, failed, and not checked for want of a
 * term; the example names the first failing group and its difference.
 */
public record IdentityCheck(
    String rule, Text name, long checked, long failed, long notChecked, @Nullable String example) {}
