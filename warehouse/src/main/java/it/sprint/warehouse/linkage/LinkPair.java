package it.sprint.warehouse.linkage;

/**
 * Two records that may be one person and that the linking left to people.
 *
 * @param weight the odds that they are, in bits
 * @param hold why the linking did not decide
 * @param effect how many records a decision is expected to move
 * @param verdict what was said of the pair last; undone if nothing holds
 */
public record LinkPair(
    String recordA,
    String recordB,
    String feedA,
    String feedB,
    double weight,
    String hold,
    double effect,
    Verdict verdict) {}
