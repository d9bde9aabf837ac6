package it.sprint.warehouse.linkage;

/**
 * What somebody decided of two records.
 *
 * @param recordA the smaller of the two keys, each of 32 hexadecimal digits
 */
public record LinkDecision(String recordA, String recordB, Verdict verdict) {}
