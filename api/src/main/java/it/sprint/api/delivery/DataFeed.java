package it.sprint.api.delivery;

import it.sprint.api.feed.Timeliness;
import it.sprint.warehouse.feed.Text;
import org.jspecify.annotations.Nullable;

/** One feed for those who look after all of them. */
record DataFeed(
    String feed,
    Text title,
    Text purpose,
    String partner,
    boolean isPublic,
    String contractVersion,
    String mode,
    @Nullable DeliveryEntry lastDelivery,
    Timeliness timeliness,
    Calendar calendar,
    long deliveries,
    long held) {}
