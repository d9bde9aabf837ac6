package it.sprint.etl.pipeline;

import it.sprint.etl.rights.PersonQuestion;
import org.jspecify.annotations.Nullable;

/** Whom a command is about: the key of a person, or what identifies somebody; one of the two. */
record PersonChoice(@Nullable Long person, @Nullable PersonQuestion question) {

  PersonChoice {
    if ((person == null) == (question == null)) {
      throw new IllegalArgumentException("A person is chosen by key or by identifiers.");
    }
  }

  static PersonChoice of(long person) {
    return new PersonChoice(person, null);
  }

  static PersonChoice of(PersonQuestion question) {
    return new PersonChoice(null, question);
  }
}
