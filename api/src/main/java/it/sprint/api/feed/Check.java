package it.sprint.api.feed;

import it.sprint.warehouse.feed.Text;
import org.jspecify.annotations.Nullable;

/** A rule over the whole feed: how often it was checked, failed, or lacked a term. */
record Check(
    String rule,
    String severity,
    Text name,
    long checked,
    long failed,
    long notChecked,
    @Nullable String example) {}
