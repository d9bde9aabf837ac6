package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.reference.ReferenceLists;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What partners are told about a column. */
class ColumnGuideTest {

  private static final Contract CPIA = Contracts.load().of("cpia-enrolments");

  static Stream<String> lists() {
    return ReferenceLists.load().names().stream().filter(name -> !name.equals("calendar"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyMemberOfAListIsUnderstoodByIt(String list) {
    ReferenceLists lists = ReferenceLists.load();

    assertThat(lists.members(list)).isNotEmpty();
    assertThat(lists.members(list)).allMatch(member -> lists.knows(list, member.code()));
    assertThat(lists.members(list)).doesNotHaveDuplicates();
  }

  @Test
  void valuesOfAContractAreNamedByIt() {
    ColumnValues values = guide("sex").values();

    assertThat(values.source()).isEqualTo(ColumnValues.Source.CONTRACT);
    assertThat(values.severity()).isEqualTo(Severity.REJECT);
    assertThat(values.values()).extracting(ColumnValues.Value::code).containsExactly("M", "F", "X");
  }

  @Test
  void valuesOfAListHaveNamesThatAreUnderstoodToo() {
    ColumnValues values = guide("citizenship").values();

    assertThat(values.source()).isEqualTo(ColumnValues.Source.LIST);
    assertThat(values.list()).isEqualTo("country");
    assertThat(values.takesNames()).isTrue();
    assertThat(values.values())
        .contains(new ColumnValues.Value("AFG", new Text("Afghanistan", "Afghanistan")));
    assertThat(values.first(3)).hasSize(3);
  }

  @Test
  void valuesOfACrosswalkAreThePartnersOwn() {
    ColumnValues values = guide("course_kind").values();

    assertThat(values.source()).isEqualTo(ColumnValues.Source.CROSSWALK);
    assertThat(values.severity()).isEqualTo(Severity.WARN);
    assertThat(values.values()).extracting(ColumnValues.Value::code).contains("AALI-A1");
  }

  @Test
  void formsAndRulesSayWhatMayBeWritten() {
    ColumnGuide birth = guide("birth_date");

    assertThat(birth.forms())
        .extracting(Text::it)
        .containsExactly("gg/mm/aaaa", "aaaa-mm-gg", "data di Excel");
    assertThat(birth.rules())
        .extracting(rule -> rule.explanation().en())
        .anyMatch(sentence -> sentence.contains("1900-01-01"))
        .anyMatch(sentence -> sentence.contains("Data iscrizione"));
    assertThat(guide("hours").rules())
        .extracting(ColumnGuide.RuleGuide::code)
        .contains(
            ViolationCode.MISSING_VALUE, ViolationCode.NOT_A_DECIMAL, ViolationCode.BELOW_MINIMUM);
  }

  @Test
  void freeTextHasNoValues() {
    assertThat(guide("course_name").values().source()).isEqualTo(ColumnValues.Source.ANYTHING);
  }

  private static ColumnGuide guide(String column) {
    return ColumnGuide.all(CPIA, CPIA.recordType("enrolment"), Delivery.DELIVERED_ON).stream()
        .filter(guide -> guide.column().name().equals(column))
        .findFirst()
        .orElseThrow();
  }
}
