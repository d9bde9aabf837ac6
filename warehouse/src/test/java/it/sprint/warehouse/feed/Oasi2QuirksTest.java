package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is difficult about the social cases; what is difficult about pulling them is with the pull.
 */
class Oasi2QuirksTest {

  private static final String PERSON =
      "\"person\":{\"person_id\":\"P-00000001\",\"surname\":\"Invented\",\"name\":\"Reda\"}";

  @TempDir private Path folder;

  @Test
  void nestedNeedsAndServicesAreRecordsOfTheirOwn() throws IOException {
    PartnerFile file =
        cases(
            "{\"case_id\":\"C-00000001\",%s,\"opened_on\":\"2021-12-24\",\"updated_at\":\"2021-12-24T17:05:00+01:00\",\"deleted\":false,\"needs\":[{\"need_id\":\"N-00000001\",\"code\":\"curriculum\",\"expressed_on\":\"2021-12-24\"},{\"need_id\":\"N-00000002\",\"code\":\"asilo\",\"expressed_on\":\"2021-12-24\"}],\"services\":[{\"service_id\":\"S-00000001\",\"need_id\":\"N-00000001\",\"code\":\"pratica-famiglia\",\"given_on\":\"2021-12-27\",\"minutes\":45}]}"
                .formatted(PERSON));

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(4, 4, 0, 0));
    assertThat(file.values("need", "case_id")).containsExactly("C-00000001", "C-00000001");
    assertThat(file.values("service", "need_id")).containsExactly("N-00000001");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void deletionIsAFlagAndNeedNotNameThePerson() throws IOException {
    PartnerFile file =
        cases(
            "{\"case_id\":\"C-00000001\",\"updated_at\":\"2021-12-24T17:05:00Z\",\"deleted\":true}");

    assertThat(file.counts()).isEqualTo(new CheckReport.RowCounts(1, 1, 0, 0));
    assertThat(file.contract().recordType("case").deletionColumn())
        .isEqualTo(file.contract().recordType("case").column("deleted"));
  }

  @Test
  void caseThatIsNotDeletedHasItsPersonAndTheDayOfItsOpening() throws IOException {
    PartnerFile file =
        cases(
            "{\"case_id\":\"C-00000001\",\"updated_at\":\"2021-12-24T17:05:00Z\",\"deleted\":false}");

    assertThat(file.problems())
        .containsExactlyInAnyOrder(
            "1 missing-value(person.person_id)",
            "1 missing-value(person.surname)",
            "1 missing-value(person.name)",
            "1 missing-value(opened_on)");
  }

  @Test
  void caseWithoutNeedsOrWithNullInTheirPlaceHasNone() throws IOException {
    String line =
        "{\"case_id\":\"C-0000000%d\",%s,\"opened_on\":\"2021-12-24\",\"updated_at\":\"2021-12-24T17:05:00Z\",\"deleted\":false%s}";

    assertThat(
            cases(
                    line.formatted(1, PERSON, ""),
                    line.formatted(2, PERSON, ",\"needs\":null"),
                    line.formatted(3, PERSON, ",\"needs\":[]"))
                .counts())
        .isEqualTo(new CheckReport.RowCounts(3, 3, 0, 0));
  }

  private PartnerFile cases(String... lines) throws IOException {
    return PartnerFile.json(folder, "oasi2-cases", lines);
  }
}
