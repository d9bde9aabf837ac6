package it.sprint.warehouse.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sprint.warehouse.feed.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a catalogue file must hold, and how a wrong one is told. */
class CatalogueFileTest {

  private static final CatalogueTerms TERMS =
      CatalogueFile.terms(
          "terms.yaml",
          """
          units:
            persons: {name: {it: persone, en: persons}}
          populations:
            area:
              name: {it: territorio, en: area}
              audience: everybody
              protection: {it: nessuna, en: none}
          """);

  private static final String VALID =
      """
      kpis:
        - id: arrivals
          name: {it: Arrivi, en: Arrivals}
          definition: {it: Persone arrivate, en: Persons who arrived}
          population: area
          unit: persons
          direction: neutral
          kind: flow
          decimals: 0
          ruleVersion: "1"
          from: published.fact_landing
          where: is_current
          date: landed_on
          value: sum(persons)
          coverage:
            covered: count(*)
            due: days
            unit: {it: giorni, en: days}
          calendars: [year]
          breakdowns:
            - id: area
              name: {it: Area, en: Area}
              column: area_code
              additive: false
              default: A
              labels:
                A: {it: Uno, en: One}
          evidence:
            - {column: landed_on, name: {it: Giorno, en: Day}}
          feeds: [interno-landings]
      """;

  @Test
  void validFileHasItsKpis() {
    List<Kpi> kpis = read(VALID);

    assertThat(kpis).extracting(Kpi::id).containsExactly("arrivals");
    assertThat(kpis.get(0).coverage())
        .extracting(Coverage::due)
        .isEqualTo("period_ends_on - period_starts_on + 1");
    assertThat(kpis.get(0).formula())
        .isEqualTo(
            "sum(persons) from published.fact_landing where is_current and landed_on in the period");
  }

  @Test
  void evidenceNamesItsCodesLikeTheBreakdownUnlessItHasNamesOfItsOwn() {
    String evidence =
        """
              - {column: area_code, name: {it: Area, en: Area}}
              - column: half
                expression: persons / 2
                name: {it: Metà, en: Half}
                labels: {B: {it: Due, en: Two}}
        """;

    Kpi kpi = read(VALID.replace("    feeds:", evidence + "    feeds:")).get(0);

    assertThat(kpi.evidence())
        .extracting(EvidenceColumn::selected)
        .containsExactly("landed_on", "area_code", "persons / 2 as half");
    assertThat(kpi.evidence())
        .extracting(EvidenceColumn::names)
        .containsExactly(
            null,
            kpi.breakdowns().get(0).names(),
            new MemberNames.Listed(Map.of("B", new Text("Due", "Two"))));
  }

  @Test
  void coverageMayBeLeftOut() {
    String coverage =
        """
            coverage:
              covered: count(*)
              due: days
              unit: {it: giorni, en: days}
        """;

    assertThat(read(VALID.replace(coverage, "")).get(0).coverage()).isNull();
  }

  @Test
  void missingFieldIsNamedWithItsEntry() {
    assertRefused(
        VALID.replace("    value: sum(persons)\n", ""),
        "Cannot load the KPI catalogue kpi/test.yaml: kpis[1] 'arrivals', value: is missing. Add it.");
  }

  @Test
  void misspeltFieldIsNamed() {
    assertRefused(
        VALID.replace("decimals: 0", "decimal: 0"), "kpis[1] 'arrivals', decimals: is missing");
    assertRefused(
        VALID.replace("    kind: flow", "    kind: flow\n    colour: red"),
        "kpis[1] 'arrivals', colour: is not known here. Known fields: id, breakdowns, kind, name,");
  }

  @Test
  void valueOutsideItsListIsNamedWithTheList() {
    assertRefused(
        VALID.replace("kind: flow", "kind: river"),
        "kpis[1] 'arrivals', kind: is 'river'. Use one of: flow, stock, open, latest.");
    assertRefused(
        VALID.replace("unit: persons", "unit: pounds"),
        "kpis[1] 'arrivals', unit: is 'pounds'. Use one of: persons.");
  }

  @Test
  void textNeedsBothLanguages() {
    assertRefused(
        VALID.replace("name: {it: Arrivi, en: Arrivals}", "name: {it: Arrivi}"),
        "kpis[1] 'arrivals', name, en: is missing. Add it.");
  }

  @Test
  void breakdownThatDoesNotAddUpNeedsItsDefault() {
    assertRefused(
        VALID.replace("        default: A\n", ""),
        "kpis[1] 'arrivals', breakdowns[1] 'area', default: is for breakdowns that are not additive");
  }

  @Test
  void breakdownWhosePartsOverlapNeedsNoDefault() {
    Breakdown area =
        read(VALID.replace("default: A\n", "overlaps: true\n")).get(0).breakdowns().get(0);

    assertThat(area.additive()).isFalse();
    assertThat(area.memberWhenNotAsked()).isEmpty();
    assertRefused(
        VALID.replace("default: A\n", "default: A\n        overlaps: true\n"),
        "breakdowns[1] 'area', default: is for breakdowns that are not additive");
    assertRefused(
        VALID.replace(
            "additive: false\n        default: A", "additive: true\n        overlaps: true"),
        "breakdowns[1] 'area', default: is for breakdowns that are not additive");
  }

  @Test
  void ratioIsTheOneAggregateByTheOther() {
    Kpi kpi =
        read(VALID.replace(
                "value: sum(persons)",
                "value: sum(persons)\n    per: sum(places)\n    times: 100\n    counted: is_open"))
            .get(0);

    assertThat(kpi.formula())
        .isEqualTo(
            "100.0 * sum(persons) filter (where is_open) / nullif(sum(places) filter (where is_open), 0)"
                + " from published.fact_landing where is_current and landed_on in the period");
    assertRefused(
        VALID.replace("value: sum(persons)", "value: sum(persons)\n    times: 100"),
        "kpis[1] 'arrivals', times: is not known here.");
  }

  @Test
  void whatIsOpenNeedsTheDayUntilWhichItIs() {
    String open = VALID.replace("kind: flow", "kind: open");

    assertThat(read(open.replace("    value:", "    until: left_on\n    value:")).get(0).formula())
        .endsWith("landed_on <= the period's end and left_on not until then");
    assertRefused(open, "kpis[1] 'arrivals', until: is missing. Add it.");
  }

  @Test
  void theLatestNeedsToKnowOfWhat() {
    String latest = VALID.replace("kind: flow", "kind: latest");

    assertThat(read(latest.replace("    value:", "    each: centre\n    value:")).get(0).formula())
        .endsWith("landed_on = last landed_on in the period of each centre");
    assertRefused(latest, "kpis[1] 'arrivals', each: is missing. Add it.");
    assertRefused(
        VALID.replace("    value:", "    each: centre\n    value:"),
        "kpis[1] 'arrivals', each: is not known here.");
  }

  @Test
  void populationTellsItsAudience() {
    assertThat(read(VALID).get(0).audience()).isEqualTo(Audience.EVERYBODY);
    assertThatThrownBy(
            () ->
                CatalogueFile.terms(
                    "terms.yaml",
                    """
                    units: {}
                    populations:
                      tcn: {name: {it: a, en: b}, audience: friends, protection: {it: a, en: b}}
                    """))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContaining("audience: is 'friends'. Use one of: everybody, council, staff.");
  }

  @Test
  void breakdownMustNotTakeTheNameOfAParameter() {
    assertRefused(
        VALID.replace("- id: area", "- id: period"),
        "kpis[1] 'arrivals', breakdowns[1] 'period', id: is a name that requests use themselves");
  }

  @Test
  void expressionCannotEndItsStatement() {
    assertRefused(
        VALID.replace("where: is_current", "where: is_current; drop table x"),
        "kpis[1] 'arrivals', where: must be one SQL expression without ';'.");
    assertRefused(
        VALID.replace("where: is_current", "where: is_current = ?"),
        "kpis[1] 'arrivals', where: must be one SQL expression without '?'.");
  }

  @Test
  void wrongTypesAreNamed() {
    assertRefused(
        VALID.replace("decimals: 0", "decimals: none"),
        "kpis[1] 'arrivals', decimals: must be a whole number.");
    assertRefused(
        VALID.replace("calendars: [year]", "calendars: year"),
        "kpis[1] 'arrivals', calendars: must be a list that is not empty.");
    assertRefused(
        VALID.replace("additive: false", "additive: perhaps"),
        "breakdowns[1] 'area', additive: must be true or false.");
  }

  @Test
  void sameIdTwiceIsRefused() {
    String entry = VALID.substring(VALID.indexOf("  - id: arrivals"));

    assertRefused(VALID + entry, "kpis: has 'arrivals' twice. Keep one.");
  }

  @Test
  void whatIsNoYamlIsRefused() {
    assertRefused("kpis: [", "Cannot load the KPI catalogue kpi/test.yaml: it is no YAML: ");
    assertRefused("just a text", "must be a mapping of fields and values.");
  }

  private static List<Kpi> read(String content) {
    return CatalogueFile.read("test.yaml", content, TERMS);
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> read(content))
        .isInstanceOf(InvalidCatalogueException.class)
        .hasMessageContaining(message);
  }

  private static final String WITH_EARLIER =
      VALID.replace(
          "    feeds: [interno-landings]\n",
          """
              feeds: [interno-landings]
              earlier:
                - {ruleVersion: "0", where: "true", coverage: null}
          """);

  @Test
  void formerRuleIsAKpiOfItsOwnWithTheFieldsThatWereOthers() {
    List<Kpi> versions = CatalogueFile.read("a.yaml", WITH_EARLIER, TERMS);

    assertThat(versions).extracting(Kpi::id).containsExactly("arrivals", "arrivals@0");
    assertThat(versions)
        .extracting(kpi -> kpi.measure().where())
        .containsExactly("is_current", "true");
    assertThat(versions).extracting(Kpi::coverage).last().isNull();
    assertThat(versions).extracting(Kpi::isEarlier).containsExactly(false, true);
    assertThat(versions.get(1).breakdowns()).isEqualTo(versions.get(0).breakdowns());
  }

  @Test
  void formerRuleHasAnotherVersionAndOnlyFieldsThatThereAre() {
    assertThatThrownBy(
            () -> CatalogueFile.read("a.yaml", WITH_EARLIER.replace("\"0\"", "\"1\""), TERMS))
        .hasMessageContaining(
            "earlier[1], ruleVersion: must be a number that no other version has");
    assertThatThrownBy(
            () ->
                CatalogueFile.read(
                    "a.yaml", WITH_EARLIER.replace("where: \"true\"", "wher: x"), TERMS))
        .hasMessageContaining("wher: is not known here");
    assertThatThrownBy(
            () ->
                CatalogueFile.read(
                    "a.yaml", WITH_EARLIER.replace("where: \"true\"", "id: other"), TERMS))
        .hasMessageContaining("stay the same in every version");
  }
}
