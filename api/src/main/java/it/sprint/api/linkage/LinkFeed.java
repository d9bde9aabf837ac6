package it.sprint.api.linkage;

import it.sprint.warehouse.feed.Text;

/** A register whose records are linked, and whose it is. */
record LinkFeed(String feed, Text title, String partner) {}
