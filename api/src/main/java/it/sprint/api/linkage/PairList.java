package it.sprint.api.linkage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the pairs that wait, those first that a decision moves most.
 *
 * @param found how many wait with these filters
 * @param waiting how many wait in all
 * @param toConfirm how many proposals wait for another person
 * @param next after how many the next page begins, if there is one
 */
record PairList(
    List<WaitingPair> pairs,
    long found,
    long waiting,
    long toConfirm,
    @Nullable Integer next,
    List<LinkFeed> feeds) {}
