package it.sprint.etl.generator;

/** The sex that is written in a person's documents. */
enum Gender {
  FEMALE("F"),
  MALE("M");

  private final String letter;

  Gender(String letter) {
    this.letter = letter;
  }

  String letter() {
    return letter;
  }
}
