package it.sprint.etl.generator;

import java.io.Closeable;

/** The deliveries of a feed whose rows are about persons. */
interface PersonFeed extends Closeable {

  /** Writes what the feed knows of a person, nothing if the person never came there. */
  void tell(Person person);
}
