package it.sprint.api.linkage;

import it.sprint.warehouse.feed.Text;
import org.jspecify.annotations.Nullable;

/**
 * A value as a register says it.
 *
 * @param name what a code means; null where the value is no known code
 */
record SaidValue(String value, @Nullable Text name) {}
