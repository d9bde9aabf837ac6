package it.sprint.api.linkage;

/**
 * Two records that may be one person and that wait for somebody's word.
 *
 * @param weight the odds that they are, in bits
 * @param hold why the linking did not decide
 * @param effect how many records a decision is expected to move
 */
record WaitingPair(
    String recordA,
    String recordB,
    String feedA,
    String feedB,
    double weight,
    String hold,
    double effect,
    boolean isPostponed) {}
