package it.sprint.api.delivery;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody decides of a held delivery, and why. */
record DecisionRequest(
    @Nullable @Schema(allowableValues = {"accept", "refuse"}) String decision,
    @Nullable @Schema(minLength = 3, maxLength = 1000) String reason) {}
