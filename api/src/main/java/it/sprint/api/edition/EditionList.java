package it.sprint.api.edition;

import java.util.List;

/** All editions, the latest first. */
record EditionList(List<ListedEdition> editions) {}
