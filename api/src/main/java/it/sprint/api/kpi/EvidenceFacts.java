package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.export.WorkbookTable.Fact;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands beside exported rows: the question, where its answer comes from, what is missing. */
@Component
final class EvidenceFacts {

  private static final Text WHY_WITHHELD =
      new Text(
          "Righe sulla salute: entrano nel valore e non sono mostrate a nessuno.",
          "Rows about health: they enter the value and are shown to nobody.");

  private final Members members;

  EvidenceFacts(Members members) {
    this.members = members;
  }

  List<Fact> of(Evidence.Asked asked, Evidence.Count count, Language language, KpiView view) {
    List<Fact> facts = new ArrayList<>();
    Facts told = new Facts(facts, language);
    question(asked, told, view);
    source(asked.question(), view.edition(), told);
    told.add("Righe in questo file", "Rows in this file", count.shown());
    told.add("Righe non mostrate", "Rows not shown", count.withheld());
    if (count.withheld() > 0) {
      told.add("Perché non mostrate", "Why not shown", WHY_WITHHELD.in(language));
    }
    return facts;
  }

  private void question(Evidence.Asked asked, Facts told, KpiView view) {
    KpiQuestion question = asked.question();
    Kpi kpi = question.kpi();
    told.add("Indicatore", "Figure", kpi.name().in(told.language()));
    told.add("Codice", "Code", kpi.id());
    told.add("Definizione", "Definition", kpi.definition().in(told.language()));
    told.add("Calcolo", "Formula", question.formula());
    told.add("Calendario", "Calendar", question.calendar());
    told.add("Periodo", "Period", asked.period());
    told.add("Dal", "From", asked.days().startsOn());
    told.add("Al", "To", asked.days().endsOn());
    question
        .filters()
        .forEach(
            (breakdown, codes) -> {
              Map<String, Text> names = members.of(breakdown.names(), view);
              String chosen =
                  codes.stream()
                      .map(code -> names.getOrDefault(code, new Text(code, code)))
                      .map(name -> name.in(told.language()))
                      .collect(Collectors.joining(", "));
              told.add("Filtro", "Filter", breakdown.name().in(told.language()) + ": " + chosen);
            });
  }

  private static void source(KpiQuestion question, Edition edition, Facts told) {
    Kpi kpi = question.kpi();
    told.add("Popolazione", "Population", kpi.population().name().in(told.language()));
    told.add("Protezione", "Protection", kpi.population().protection().in(told.language()));
    told.add("Versione della regola", "Rule version", kpi.ruleVersion());
    told.add("Edizione", "Edition", edition.number());
    told.add("Pubblicata (UTC)", "Published (UTC)", edition.publishedAt().toString());
    told.add("Dati al", "Data as of", edition.asOf());
  }

  /** Facts in the making, in one language. */
  private record Facts(List<Fact> list, Language language) {

    void add(String it, String en, @Nullable Object value) {
      list.add(new Fact(new Text(it, en).in(language), value));
    }
  }
}
