package it.sprint.etl.star;

import it.sprint.etl.feed.FeedTables;
import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonSource;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of record of a feed, as the star's functions know it. */
record Kind(Contract contract, RecordType type) {

  /** Whose number stands in a column. */
  record PersonColumn(String register, String column) {
    PersonSource source() {
      return PersonSource.all().stream()
          .filter(source -> source.feed().equals(register))
          .findFirst()
          .orElseThrow();
    }
  }

  private static final PersonColumn STUDENT = new PersonColumn("cpia-enrolments", "student_id");
  private static final PersonColumn VISITOR = new PersonColumn("polo-desk", "person_id");

  private static final Map<String, PersonColumn> PERSONS =
      Map.ofEntries(
          Map.entry("cpia_enrolments_enrolment", STUDENT),
          Map.entry("cpia_enrolments_attendance", STUDENT),
          Map.entry("cpia_enrolments_outcome", STUDENT),
          Map.entry("etnie_sessions_session", new PersonColumn("etnie-sessions", "person_id")),
          Map.entry("nova_stays_stay", new PersonColumn("nova-stays", "guest_id")),
          Map.entry("nova_placements_placement", new PersonColumn("nova-stays", "guest_id")),
          Map.entry("oasi2_cases_case", new PersonColumn("oasi2-cases", "person_id")),
          Map.entry("polo_desk_need", VISITOR),
          Map.entry("polo_desk_person", VISITOR),
          Map.entry("polo_desk_referral", VISITOR),
          Map.entry("polo_desk_survey", VISITOR));

  /** All kinds of all feeds. */
  static List<Kind> all(Contracts contracts) {
    return contracts.all().stream()
        .flatMap(contract -> contract.recordTypes().stream().map(type -> new Kind(contract, type)))
        .toList();
  }

  /** The view of its records: {@code polo_desk_need}. */
  String view() {
    return contract.feed().replace('-', '_') + "_" + type.name();
  }

  /** All views of its records but that of those with news. */
  List<String> views() {
    return List.of(view(), StarViews.GONE + view(), StarViews.EVERY + view());
  }

  LakeTable conformed() {
    return FeedTables.conformed(contract, type);
  }

  /** The column with a partner's number of a person; none where no person is named. */
  Optional<PersonColumn> person() {
    return Optional.ofNullable(PERSONS.get(view()));
  }
}
