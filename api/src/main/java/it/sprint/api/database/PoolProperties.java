package it.sprint.api.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many connections each role has, how long an answer waits for one, and how long a query may
 * run.
 */
@Validated
@ConfigurationProperties("sprint.pool")
record PoolProperties(
    @DefaultValue("8") @Min(1) @Max(50) int size,
    @DefaultValue("3s") @DurationMin(millis = 250) @DurationMax(seconds = 60) Duration waitAtMost,
    @DefaultValue("15s") @DurationMin(seconds = 1) @DurationMax(minutes = 5)
        Duration queryAtMost) {}
