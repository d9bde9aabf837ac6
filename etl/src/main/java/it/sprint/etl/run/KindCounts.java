package it.sprint.etl.run;

/**
 * What became of a delivery's rows of one kind.
 *
 * @param closed records of this kind that the delivery, a full snapshot, no longer holds
 */
public record KindCounts(
    String recordType, long accepted, long rejected, long duplicate, long closed) {}
