package it.sprint.api.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came last for a feed, and the last day that any of its published deliveries speaks of. */
record LatestDelivery(Delivery delivery, @Nullable LocalDate lastDataOn) {}
