package it.sprint.api.delivery;

import java.util.List;

/** Every feed, public or a partner's. */
record DataFeedList(List<DataFeed> feeds) {}
