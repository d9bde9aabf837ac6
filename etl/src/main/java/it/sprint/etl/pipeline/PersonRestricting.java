package it.sprint.etl.pipeline;

import it.sprint.etl.postgres.PersonRequests.Kind;
import it.sprint.etl.rights.PersonException;
import java.util.List;
import java.util.Map;

/** Keeps somebody's records and uses them no more, or again (GDPR art. 18). */
record PersonRestricting(PersonDesk desk) {

  List<String> restrict(PersonChoice choice) {
    Subject subject = subject(choice, Kind.RESTRICT);
    desk.restrictions().restrict(subject.recordKeys(), desk.who());
    return done(subject, Kind.RESTRICT, "are left out of the persons");
  }

  List<String> lift(PersonChoice choice) {
    Subject subject = subject(choice, Kind.LIFT);
    desk.restrictions().lift(subject.recordKeys(), desk.who());
    return done(subject, Kind.LIFT, "are used again, under the same key,");
  }

  private Subject subject(PersonChoice choice, Kind kind) {
    Subject subject = desk.one(choice, kind);
    if (subject.person() == null) {
      throw PersonException.noRecords();
    }
    return subject;
  }

  private List<String> done(Subject subject, Kind kind, String what) {
    long records = subject.records().size();
    desk.log(kind, subject.person(), Map.of("records", records));
    return List.of(
        "Person %d: %d records %s from the next run on, which runs even if nothing is delivered."
            .formatted(subject.person(), records, what),
        PersonFind.HEALTH);
  }
}
