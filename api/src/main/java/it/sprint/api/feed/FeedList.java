package it.sprint.api.feed;

import java.util.List;

/** All public feeds. */
record FeedList(List<FeedEntry> feeds) {}
