package it.sprint.api.linkage;

/**
 * What a word on a pair did.
 *
 * @param step whether it counts, or waits for another person
 */
record VerdictAnswer(String step, Standing standing) {}
