package it.sprint.api.feed;

import it.sprint.warehouse.feed.Text;

/** A rule that rows of a delivery broke, and how many did. */
record Reason(String severity, String code, String column, long rows, Text sentence) {}
