package it.sprint.api.indicator;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value to be reached, counted from the beginning, by the end of a period. */
record TargetRequest(
    @Nullable @Schema(example = "quarter") String calendar,
    @Nullable @Schema(example = "2023-Q1") String period,
    @Nullable @Schema(minimum = "0", example = "650") BigDecimal value,
    @Nullable @Schema(description = "From this day on; by default from today")
        LocalDate validFrom) {}
