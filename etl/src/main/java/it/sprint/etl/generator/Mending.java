package it.sprint.etl.generator;

/** Why a row is sent again. */
enum Mending {
  /** It kept its contract but told something wrong. */
  CHANGED("changed"),
  /** It broke its contract and was kept out. */
  REJECTED("rejected"),
  /** What it tells had not happened yet. */
  UPDATED("updated");

  private final String word;

  Mending(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
