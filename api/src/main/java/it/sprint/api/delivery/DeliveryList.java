package it.sprint.api.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of deliveries, and the key after which the next one begins, if there is one. */
record DeliveryList(List<DeliveryEntry> deliveries, @Nullable String next) {}
