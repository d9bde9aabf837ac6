package it.sprint.warehouse.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.feed.ContractChange.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a change in a contract; each row changes one thing in a real one. */
class ContractDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nova-stays      | physicalName: CUI                  | physicalName: Codice CUI             | BREAKING: The header was 'CUI' and is 'Codice CUI'.
          nova-stays      | examples: ["06ABC1D"]              | examples: ["06ABC1D"], required: true | BREAKING: The column became required.
          nova-stays      | pattern: "OSP[0-9]{4,9}"           | pattern: "OSP[0-9]{4,8}"             | BREAKING: Less is allowed:
          nova-stays      | pattern: "OSP[0-9]{4,9}"           | pattern: "OSP[0-9]{4,9}¦X[0-9]{4}" | COMPATIBLE: More is allowed:
          nova-stays      | values: [M, F, X]                  | values: [M, F]                       | BREAKING: before: M, F, X; now: M, F
          nova-stays      | values: [M, F, X]                  | values: [M, F, X, N]                 | COMPATIBLE: before: M, F, X; now: M, F, X, N
          nova-stays      | delimiter: ","                     | delimiter: ";"                       | BREAKING: The separator of the columns was ',' and is ';'.
          nova-stays      | value: [utf-8]                     | value: [utf-8, windows-1252]         | COMPATIBLE: are accepted too.
          nova-stays      | value: [utf-8]                     | value: [windows-1252]                | BREAKING: Files in UTF-8 are no longer accepted.
          nova-stays      | value: full-snapshot               | value: incremental                   | BREAKING: was 'full-snapshot' and is 'incremental'.
          cpia-enrolments | physicalName: Frequenze            | physicalName: Presenze               | BREAKING: Its place in a delivery was 'Frequenze' and is 'Presenze'.
          cpia-enrolments | minimum: "1900-01-01"              | minimum: "1910-01-01"                | BREAKING: before: 1900-01-01; now: 1910-01-01
          cpia-enrolments | minimum: "1900-01-01"              | minimum: "1890-01-01"                | COMPATIBLE: before: 1900-01-01; now: 1890-01-01
          cpia-enrolments | maximum: 2000                      | maximum: 1000                        | BREAKING: before: 2000; now: 1000
          cpia-enrolments | maximum: 2000                      | maximum: 3000                        | COMPATIBLE: before: 2000; now: 3000
          cpia-enrolments | value: [yyyy-MM-dd, excel-serial, dd/MM/yy] | value: [yyyy-MM-dd, excel-serial] | BREAKING: A date may no longer be written as 'dd/MM/yy'.
          cpia-enrolments | list: language-level               | list: service-area                   | BREAKING: Less is allowed:
          cpia-enrolments | decimalSeparator⏎        value: "," | decimalSeparator⏎        value: "." | BREAKING: The separator of decimals
          cpia-enrolments | description: Name of the course.   | description: The course's name.      | EDITORIAL: The description is worded differently.
          cpia-enrolments | examples: [Italiano per stranieri A1] | examples: [Italiano A1]           | EDITORIAL: The example was
          cpia-enrolments | name: course_name                  | name: course_title                   | COMPATIBLE: Our name was 'course_name' and is 'course_title'.
          """)
  void oneChangeIsJudged(String feed, String then, String now, String verdict) {
    String yaml = yaml(feed);
    String text = then.replace("⏎", "\n");
    assertThat(yaml).contains(text);
    String changed = yaml.replaceFirst(Pattern.quote(text), replacement(now));

    ContractDiff diff = diff(feed, yaml, changed);

    Effect effect = Effect.valueOf(verdict.substring(0, verdict.indexOf(':')));
    assertThat(diff.effect()).as(diff.changes().toString()).contains(effect);
    assertThat(diff.changes())
        .anySatisfy(
            change -> {
              assertThat(change.effect()).isEqualTo(effect);
              assertThat(change.sentence()).contains(verdict.substring(verdict.indexOf(' ') + 1));
            });
  }

  @ParameterizedTest
  @MethodSource("feeds")
  void contractDoesNotDifferFromItself(String feed) {
    assertThat(diff(feed, yaml(feed), yaml(feed)).changes()).isEmpty();
  }

  static List<String> feeds() {
    return Contracts.feeds();
  }

  @Test
  void columnsThatComeAndGoAreTold() {
    String yaml = yaml("nova-stays");
    int from = yaml.indexOf("      - name: phone\n");
    int to = yaml.indexOf("      - name: centre", from);
    String without = yaml.substring(0, from) + yaml.substring(to);

    assertThat(diff("nova-stays", yaml, without).changes())
        .contains(new ContractChange(Effect.BREAKING, "stay, Telefono", "The column is gone."))
        .anyMatch(
            change ->
                change.effect() == Effect.COMPATIBLE
                    && change.sentence().startsWith("No longer a rule:"));
    ContractDiff added = diff("nova-stays", without, yaml);
    assertThat(added.changes())
        .contains(
            new ContractChange(
                Effect.COMPATIBLE, "stay, Telefono", "The column is new and may be left out."));
  }

  @Test
  void requiredNewColumnAndOtherKeyBreakDeliveries() {
    String yaml = yaml("nova-stays");
    String changed =
        yaml.replaceFirst(
            "(?s)(physicalName: Data uscita.*?)examples: (.*?)\n",
            "$1examples: $2\n        required: true\n        primaryKey: true\n");

    assertThat(diff("nova-stays", yaml, changed).changes())
        .extracting(ContractChange::sentence)
        .contains(
            "The key was '[guest_id, centre, entered_on]' and is '[guest_id, centre, entered_on, left_on]'.",
            "The column became required.");
  }

  @Test
  void rulesThatAreNewOrStricterBreakDeliveries() {
    String yaml = yaml("cpia-enrolments");
    String rule =
        """
              - description: The course has a name.
                type: custom
                engine: sprint
                severity: %s
                implementation: {kind: required-with, column: course_name, other: course_kind}
        """;
    String quality = "    quality:\n";
    String rejecting = yaml.replaceFirst(quality, quality + rule.formatted("reject").indent(0));
    String warning = yaml.replaceFirst(quality, quality + rule.formatted("warn").indent(0));

    assertThat(diff("cpia-enrolments", yaml, rejecting).effect()).contains(Effect.BREAKING);
    assertThat(diff("cpia-enrolments", yaml, warning).effect()).contains(Effect.COMPATIBLE);
    assertThat(diff("cpia-enrolments", warning, rejecting).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.effect()).isEqualTo(Effect.BREAKING);
              assertThat(change.sentence()).startsWith("Keeps rows out now:");
            });
    assertThat(diff("cpia-enrolments", rejecting, yaml).effect()).contains(Effect.COMPATIBLE);
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.0.1, false",
    "1.0.0, 1.1.0, false",
    "1.0.0, 2.0.0, true",
    "1.4.2, 2.0.0, true",
    "1.0.0, 3.1.0, true",
    "1.0.0, one, false"
  })
  void breakingChangeAsksForTheFirstNumber(String then, String now, boolean isRight) {
    VersionCheck check = VersionCheck.of(then, now, Optional.of(Effect.BREAKING));

    assertThat(check.isRight()).as(check.sentence()).isEqualTo(isRight);
  }

  @Test
  void otherChangesAskForTheOtherNumbers() {
    assertThat(check("1.2.3", "1.2.4", Effect.COMPATIBLE).sentence())
        .isEqualTo(
            "The version is 1.2.4 after 1.2.3. Raise it to 1.3.0: the changes are compatible.");
    assertThat(check("1.2.3", "1.3.0", Effect.COMPATIBLE).isRight()).isTrue();
    assertThat(check("1.2.3", "1.2.3", Effect.EDITORIAL).isRight()).isFalse();
    assertThat(check("1.2.3", "1.2.4", Effect.EDITORIAL).isRight()).isTrue();
    assertThat(VersionCheck.of("1.2.3", "1.2.3", Optional.empty()).isRight()).isTrue();
    assertThat(VersionCheck.of("1.2.3", "1.2.2", Optional.empty()).isRight()).isFalse();
  }

  @Test
  void contractsOfTwoFeedsAreNotCompared() {
    assertThatThrownBy(
            () ->
                ContractDiff.of(
                    Contracts.load().of("nova-stays"), Contracts.load().of("asl-services")))
        .hasMessageContaining("two feeds");
  }

  private static VersionCheck check(String then, String now, Effect effect) {
    return VersionCheck.of(then, now, Optional.of(effect));
  }

  private static ContractDiff diff(String feed, String then, String now) {
    String file = feed + ".odcs.yaml";
    return ContractDiff.of(Contracts.parse(file, then), Contracts.parse(file, now));
  }

  /** Further entries of a column stand on lines of their own. */
  private static String replacement(String text) {
    return Matcher.quoteReplacement(
        text.replace("¦", "|").replace("⏎", "\n").replace(", required", "\n        required"));
  }

  private static String yaml(String feed) {
    try (InputStream stream =
        ContractDiffTest.class.getResourceAsStream("/contracts/" + feed + ".odcs.yaml")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
