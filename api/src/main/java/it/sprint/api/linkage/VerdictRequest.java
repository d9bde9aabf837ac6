package it.sprint.api.linkage;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a pair.
 *
 * @param seen the number of the last word on the pair that was shown; 0 for none
 */
record VerdictRequest(
    @Nullable
        @Schema(
            allowableValues = {"same", "different", "unknown", "postponed", "undone", "withdrawn"})
        String verdict,
    @Nullable Long seen) {}
