package it.sprint.warehouse.linkage;

/** A word on a pair of records that cannot be taken as things stand. */
public final class LinkReviewException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  private LinkReviewException(String code, String message) {
    super(message);
    this.code = code;
  }

  static LinkReviewException needsAnother(String who) {
    return new LinkReviewException(
        "needs-another-person",
        "Cannot confirm this: %s proposed it. Parting what is joined needs the word of another person."
            .formatted(who));
  }

  static LinkReviewException decidedMeanwhile() {
    return new LinkReviewException(
        "decided-meanwhile",
        "Cannot decide on this pair: somebody else said something of it meanwhile. Open it again.");
  }

  static LinkReviewException noProposal() {
    return new LinkReviewException(
        "no-proposal", "Cannot withdraw: nothing is proposed for this pair. Open it again.");
  }

  /** A stable name of what stands in the way. */
  public String code() {
    return code;
  }
}
