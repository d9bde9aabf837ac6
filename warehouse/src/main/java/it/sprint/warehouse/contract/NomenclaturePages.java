package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.reference.ListedCode;
import it.sprint.warehouse.reference.MappedCode;
import it.sprint.warehouse.reference.Nomenclature;
import it.sprint.warehouse.reference.Term;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The common nomenclature, and what each partner's own codes mean in it. */
final class NomenclaturePages {

  /** Needs and services may have the same code; the pages tell them apart. */
  private static final String NEED = "need-";

  private static final String SERVICE = "service-";

  private final Nomenclature nomenclature;
  private final Language language;
  private final LocalDate day;
  private final Map<String, String> termNames = new HashMap<>();

  NomenclaturePages(Nomenclature nomenclature, Language language, LocalDate day) {
    this.nomenclature = nomenclature;
    this.language = language;
    this.day = day;
    nomenclature.needs().forEach(term -> termNames.put(NEED + term.code(), name(term)));
    nomenclature.services().forEach(term -> termNames.put(SERVICE + term.code(), name(term)));
  }

  /** The partners that have codes of their own. */
  NavigableSet<String> partners() {
    NavigableSet<String> partners = new TreeSet<>();
    Stream.concat(nomenclature.needCodes().stream(), nomenclature.serviceCodes().stream())
        .map(MappedCode::partner)
        .forEach(partners::add);
    return partners;
  }

  /** Needs, services and indicators. */
  String terms() {
    String title = language == Language.IT ? "Bisogni e servizi" : "Needs and services";
    return Page.of(
        language,
        title,
        html -> {
          html.add(
              "p",
              html.say(
                      "La nomenclatura comune come vale il %s: tutti i partner registrano e leggono bisogni e servizi allo stesso modo.",
                      "The common nomenclature as it holds on %s: all partners record and read needs and services alike.")
                  .formatted(shown(day)));
          terms(html, NEED, nomenclature.needs());
          terms(html, SERVICE, nomenclature.services());
          indicators(html);
        });
  }

  private void terms(Html html, String kind, List<Term> terms) {
    String heading = heading(html, kind);
    html.add("h2", heading);
    for (ListedCode area : nomenclature.lists().getOrDefault("service-area", List.of())) {
      List<Term> own = terms.stream().filter(term -> term.area().equals(area.code())).toList();
      if (!own.isEmpty()) {
        html.add("h3", name(area));
        Page.table(
            html,
            heading + ": " + name(area),
            new String[] {
              html.say("Codice", "Code"),
              html.say("Nome", "Name"),
              html.say("Definizione", "Definition"),
              heading(html, kind.equals(NEED) ? SERVICE : NEED),
              html.say("Indicatori", "Indicators"),
              html.say("Versione", "Version")
            },
            () -> own.forEach(term -> term(html, kind, term)));
      }
    }
  }

  private static String heading(Html html, String kind) {
    return kind.equals(NEED) ? html.say("Bisogni", "Needs") : html.say("Servizi", "Services");
  }

  private void term(Html html, String kind, Term term) {
    String other = kind.equals(NEED) ? SERVICE : NEED;
    html.open("tr", "id", kind + term.code());
    html.open("th", "scope", "row").add("code", term.code()).close();
    html.add("td", name(term));
    html.add(
        "td",
        language == Language.IT ? term.wording().definitionIt() : term.wording().definitionEn());
    html.open("td").open("ul", "class", "plain");
    term.counterparts()
        .forEach(
            code ->
                html.open("li")
                    .add("a", termName(other + code), "href", "#" + other + code)
                    .close());
    html.close().close();
    html.add("td", String.join(", ", term.indicators()));
    html.add("td", Integer.toString(term.wording().version()));
    html.close();
  }

  private void indicators(Html html) {
    html.add("h2", html.say("Indicatori del fondo", "Indicators of the fund"));
    Page.table(
        html,
        html.say("Indicatori", "Indicators"),
        new String[] {html.say("Codice", "Code"), html.say("Testo", "Wording")},
        () ->
            nomenclature
                .lists()
                .getOrDefault("indicator", List.of())
                .forEach(
                    indicator -> {
                      html.open("tr");
                      html.open("th", "scope", "row").add("code", indicator.code()).close();
                      html.add("td", name(indicator));
                      html.close();
                    }));
  }

  /** What the codes of one partner mean. */
  String codesOf(String partner) {
    String title =
        (language == Language.IT ? "Codici di %s" : "Codes of %s")
            .formatted(PartnerNames.of(partner));
    return Page.of(
        language,
        title,
        html -> {
          html.add(
              "p",
              html.say(
                  "Che cosa significano i codici del partner nella nomenclatura comune. Un codice che manca qui è accettato con un avviso.",
                  "What the partner's codes mean in the common nomenclature. A code that is missing here is accepted with a warning."));
          codes(html, NEED, nomenclature.needCodesOf(partner));
          codes(html, SERVICE, nomenclature.serviceCodesOf(partner));
        });
  }

  private void codes(Html html, String kind, List<MappedCode> codes) {
    if (codes.isEmpty()) {
      return;
    }
    String heading = heading(html, kind);
    html.add("h2", heading);
    Page.table(
        html,
        heading,
        new String[] {
          html.say("Codice del partner", "Partner's code"),
          html.say("Nome del partner", "Partner's name"),
          html.say("Nella nomenclatura comune", "In the common nomenclature"),
          html.say("Dal", "From")
        },
        () ->
            codes.forEach(
                code -> {
                  html.open("tr");
                  html.open("th", "scope", "row").add("code", code.partnerCode()).close();
                  html.add("td", code.partnerLabel());
                  html.open("td")
                      .add(
                          "a",
                          termName(kind + code.code()),
                          "href",
                          ContractPages.NOMENCLATURE + "#" + kind + code.code());
                  html.text(" ").add("code", code.code()).close();
                  html.add("td", shown(code.validFrom()));
                  html.close();
                }));
  }

  private String shown(LocalDate date) {
    return language == Language.IT
        ? DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN).format(date)
        : date.toString();
  }

  private String termName(String place) {
    return termNames.getOrDefault(place, place);
  }

  private String name(Term term) {
    return language == Language.IT ? term.wording().nameIt() : term.wording().nameEn();
  }

  private String name(ListedCode code) {
    return language == Language.IT ? code.nameIt() : code.nameEn();
  }
}
