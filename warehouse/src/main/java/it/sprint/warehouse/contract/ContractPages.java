package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.reference.ReferenceLists;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All pages about contracts and nomenclature, by the name of their file. */
final class ContractPages {

  static final String NOMENCLATURE = "nomenclature.html";

  private final List<Contract> contracts;
  private final Language language;
  private final NomenclaturePages nomenclature;

  private ContractPages(List<Contract> contracts, Language language, LocalDate day) {
    this.contracts = contracts;
    this.language = language;
    this.nomenclature =
        new NomenclaturePages(ReferenceLists.load().nomenclature(day), language, day);
  }

  /** The pages as they are on that day. */
  static Map<String, String> of(List<Contract> contracts, Language language, LocalDate day) {
    ContractPages pages = new ContractPages(contracts, language, day);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(Page.INDEX, pages.index());
    contracts.forEach(
        contract -> files.put(file(contract), ContractPage.of(contract, language, day)));
    files.put(NOMENCLATURE, pages.nomenclature.terms());
    pages
        .nomenclature
        .partners()
        .forEach(partner -> files.put(codes(partner), pages.nomenclature.codesOf(partner)));
    return files;
  }

  private static String file(Contract contract) {
    return contract.feed() + ".html";
  }

  private static String codes(String partner) {
    return "codes-" + partner + ".html";
  }

  private String index() {
    return Page.of(
        language,
        Page.INDEX_TITLE.in(language),
        html -> {
          html.add(
              "p",
              html.say(
                  "Che cosa contiene ogni consegna a S.PR.INT., come si scrive e quali regole rispetta.",
                  "What each delivery to S.PR.INT. holds, how it is written and which rules it keeps."));
          contracts(html, html.say("Dei partner", "Of partners"), false);
          contracts(html, html.say("Fonti pubbliche", "Public sources"), true);
          html.add("h2", html.say("Nomenclatura", "Nomenclature"));
          html.open("ul");
          link(html, NOMENCLATURE, html.say("Bisogni e servizi", "Needs and services"));
          for (String partner : nomenclature.partners()) {
            link(
                html,
                codes(partner),
                html.say("Codici di %s", "Codes of %s").formatted(PartnerNames.of(partner)));
          }
          html.close();
        });
  }

  private void contracts(Html html, String heading, boolean arePublic) {
    html.add("h2", heading);
    Page.table(
        html,
        heading,
        new String[] {
          html.say("Contratto", "Contract"),
          html.say("Flusso", "Feed"),
          html.say("Partner", "Partner"),
          html.say("Formato", "Format"),
          html.say("Versione", "Version")
        },
        () ->
            contracts.stream()
                .filter(contract -> contract.isPublic() == arePublic)
                .forEach(contract -> row(html, contract)));
  }

  private static void row(Html html, Contract contract) {
    html.open("tr");
    html.open("th", "scope", "row")
        .add("a", html.say(contract.title()), "href", file(contract))
        .close();
    html.open("td").add("code", contract.feed()).close();
    html.add("td", PartnerNames.of(contract.partner()));
    html.add("td", contract.format().kind().code());
    html.add("td", contract.version());
    html.close();
  }

  private static void link(Html html, String file, String text) {
    html.open("li").add("a", text, "href", file).close();
  }
}
