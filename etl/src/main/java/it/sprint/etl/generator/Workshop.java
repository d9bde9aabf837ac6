package it.sprint.etl.generator;

import java.util.List;
import java.util.stream.Stream;

/** What all feeds work with. */
record Workshop(
    Plan plan, Truth truth, Clerk clerk, CentreRegister centres, ServiceDirectory services) {

  static Workshop of(Plan plan, Truth truth, People people) {
    return new Workshop(
        plan, truth, new Clerk(plan, people), new CentreRegister(plan), new ServiceDirectory(plan));
  }

  Emitter emitter(List<Spoiler> spoilers) {
    return new Emitter(plan, truth, spoilers);
  }

  Emitter emitter(List<Spoiler> spoilers, List<Spoiler> more) {
    return new Emitter(plan, truth, Stream.concat(spoilers.stream(), more.stream()).toList());
  }
}
