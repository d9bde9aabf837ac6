package it.sprint.etl.star;

import java.util.List;

/** School, work and homes. */
final class SchoolTables {

  private SchoolTables() {}

  static List<StarTable> all() {
    return List.of(
        StarTable.whole("mart.dim_course", "course_key"),
        StarTable.whole("mart.fact_enrolment", "enrolment_key")
            .byMonthOf("enrolled_on")
            .aboutPersons()
            .when("select enrolled_on from touched_cpia_enrolments_enrolment")
            .when(StarTable.daysOfPersons("enrolled_on", "cpia_enrolments_enrolment"))
            .when(sameEnrolmentAs("touched_cpia_enrolments_enrolment"))
            .when(sameEnrolmentAs("touched_cpia_enrolments_outcome")),
        StarTable.whole("mart.fact_attendance", "attendance_key")
            .byMonthOf("attended_month")
            .aboutPersons()
            .when("select month from touched_cpia_enrolments_attendance")
            .when(StarTable.daysOfPersons("month", "cpia_enrolments_attendance")),
        StarTable.whole("mart.fact_placement", "placement_key")
            .byMonthOf("started_on")
            .aboutPersons()
            .when("select started_on from touched_nova_placements_placement")
            .when(StarTable.daysOfPersons("started_on", "nova_placements_placement")));
  }

  /** Days of the enrolments that records speak of, in whichever way they write the school year. */
  private static String sameEnrolmentAs(String records) {
    return """
    select enrolled_on from cpia_enrolments_enrolment as enrolled
    left semi join %s as touched
        on touched.student_id = enrolled.student_id
        and left(touched.school_year, 4) = left(enrolled.school_year, 4)
        and touched.course_code = enrolled.course_code
    """
        .formatted(records);
  }
}
