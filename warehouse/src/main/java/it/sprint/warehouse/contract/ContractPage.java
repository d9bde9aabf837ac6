package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.ColumnGuide;
import it.sprint.warehouse.feed.ColumnValues;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.DeliveryGuide;
import it.sprint.warehouse.feed.IdentityRule;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.Severity;
import it.sprint.warehouse.feed.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a partner reads about the feed that it delivers. */
final class ContractPage {

  /** A longer list stands at the end of the page. */
  private static final int LONGEST_IN_PLACE = 12;

  private final Contract contract;
  private final LocalDate day;
  private final Html html;
  private final Map<List<ColumnValues.Value>, ListedColumn> lists = new LinkedHashMap<>();

  private ContractPage(Contract contract, LocalDate day, Html html) {
    this.contract = contract;
    this.day = day;
    this.html = html;
  }

  /** Under which column a long list was first met, and where on the page it stands. */
  private record ListedColumn(String anchor, String header) {}

  static String of(Contract contract, Language language, LocalDate day) {
    return Page.of(
        language,
        contract.title().in(language),
        html -> new ContractPage(contract, day, html).write());
  }

  private void write() {
    html.open("p", "class", "soft");
    html.text(html.say("Flusso ", "Feed ")).add("code", contract.feed());
    html.text(
        html.say(" · partner %s · versione %s", " · partner %s · version %s")
            .formatted(PartnerNames.of(contract.partner()), contract.version()));
    html.close();
    html.add("p", html.say(contract.purpose()));
    delivering();
    for (RecordType type : contract.recordTypes()) {
      recordType(type);
    }
    lists();
  }

  private void delivering() {
    html.add("h2", html.say("Come si consegna", "How to deliver"));
    html.open("ul");
    DeliveryGuide.of(contract).forEach(sentence -> html.add("li", html.say(sentence)));
    html.add("li", rows());
    html.close();
    if (contract.pull() == null && !contract.isPublic()) {
      html.add("p", html.say("Prima di consegnare:", "Before a delivery:"));
      html.open("pre");
      html.add("code", "kit check FILE --feed " + contract.feed());
      html.close();
    }
  }

  private String rows() {
    String least = count(contract.sla().minimumRows());
    String most = count(contract.sla().maximumRows());
    String share = Math.round(contract.sla().expectedRejectShare() * 100) + "%";
    Text bounds =
        contract.sla().maximumRows() == Long.MAX_VALUE
            ? new Text(
                "Righe di una consegna: almeno %s".formatted(least),
                "Rows of a delivery: %s or more".formatted(least))
            : new Text(
                "Righe di una consegna: da %s a %s".formatted(least, most),
                "Rows of a delivery: from %s to %s".formatted(least, most));
    return html.say(bounds)
        + html.say(
            "; di solito ne è respinto al più il %s.".formatted(share),
            "; usually at most %s of them are rejected.".formatted(share));
  }

  private String count(long number) {
    return String.format(Locale.forLanguageTag(html.language().code()), "%,d", number);
  }

  private void recordType(RecordType type) {
    List<ColumnGuide> guides = ColumnGuide.all(contract, type, day);
    String place = type.place() == null ? type.name() : type.place();
    html.add("h2", heading(type, place), "id", "type-" + type.name());
    Page.table(
        html,
        html.say("Colonne di %s", "Columns of %s").formatted(place),
        new String[] {
          html.say("Colonna", "Column"),
          html.say("Obbligatoria", "Required"),
          html.say("Significato", "Meaning"),
          html.say("Come si scrive", "How to write it"),
          html.say("Valori ammessi", "Allowed values")
        },
        () -> guides.forEach(guide -> column(type, guide)));
    rules(place, guides);
    type.identityRules().forEach(this::identity);
    example(place, guides);
  }

  private String heading(RecordType type, String place) {
    return switch (contract.format().kind()) {
      case CSV -> html.say("Colonne e regole", "Columns and rules");
      case WORKBOOK -> html.say("Foglio «%s»", "Sheet «%s»").formatted(place);
      case JSON_LINES ->
          html.say("Oggetto «%s» (%s)", "Object «%s» (%s)").formatted(place, type.name());
    };
  }

  private void column(RecordType type, ColumnGuide guide) {
    Column column = guide.column();
    html.open("tr");
    html.open("th", "scope", "row").add("code", column.header()).close();
    html.open("td");
    if (column.required()) {
      html.add("span", html.say("obbligatoria", "required"), "class", "mark must");
    }
    if (column.key()) {
      html.text(" ").add("span", html.say("chiave", "key"), "class", "mark");
    }
    html.close();
    html.open("td").text(html.say(column.description()));
    if (column.isIdentifier()) {
      html.text(" ")
          .add(
              "span",
              html.say(
                  "Identifica una persona: si conserva sigillato.",
                  "Tells who somebody is: kept sealed."),
              "class",
              "soft");
    }
    html.close();
    form(guide);
    values(type, guide);
    html.close();
  }

  private void form(ColumnGuide guide) {
    Column column = guide.column();
    html.open("td").open("ul", "class", "plain");
    guide.forms().forEach(form -> html.add("li", html.say(form)));
    String example = column.example();
    boolean isShown =
        example != null && guide.forms().stream().anyMatch(it -> it.it().contains(example));
    if (example != null && !isShown) {
      html.open("li").text(html.say("esempio: ", "example: ")).add("code", example).close();
    }
    if (!column.blanks().isEmpty()) {
      html.add(
          "li",
          html.say("vale come vuoto: ", "read as blank: ") + String.join(" · ", column.blanks()),
          "class",
          "soft");
    }
    html.close().close();
  }

  private void values(RecordType type, ColumnGuide guide) {
    ColumnValues allowed = guide.values();
    html.open("td");
    if (allowed.values().size() > LONGEST_IN_PLACE) {
      ListedColumn listed =
          lists.computeIfAbsent(
              allowed.values(),
              values ->
                  new ListedColumn(
                      "list-" + type.name() + "-" + guide.column().name(),
                      guide.column().header()));
      html.add(
          "a",
          html.say("%d valori: elenco", "%d values: list").formatted(allowed.values().size()),
          "href",
          "#" + listed.anchor());
    } else if (!allowed.values().isEmpty()) {
      html.open("ul", "class", "plain");
      allowed.values().forEach(this::value);
      html.close();
    }
    if (allowed.takesNames()) {
      html.add(
          "span", html.say("vale anche il nome", "the name is understood too"), "class", "soft");
    }
    html.close();
  }

  private void value(ColumnValues.Value value) {
    html.open("li").add("code", value.code());
    String name = html.say(value.name());
    if (!name.equals(value.code())) {
      html.text(" " + name);
    }
    html.close();
  }

  private void rules(String place, List<ColumnGuide> guides) {
    html.add("h3", html.say("Regole", "Rules"));
    Page.table(
        html,
        html.say("Regole di %s", "Rules of %s").formatted(place),
        new String[] {
          html.say("Colonna", "Column"),
          html.say("Regola", "Rule"),
          html.say("Che cosa si dice a chi la viola", "What is said when it is broken"),
          html.say("Effetto", "Effect")
        },
        () -> guides.forEach(guide -> guide.rules().forEach(rule -> rule(guide.column(), rule))));
  }

  private void rule(Column column, ColumnGuide.RuleGuide rule) {
    html.open("tr");
    html.open("th", "scope", "row").add("code", column.header()).close();
    html.add("td", html.say(rule.name()));
    html.add("td", rule.explanation().equals(rule.name()) ? "" : html.say(rule.explanation()));
    boolean rejects = rule.severity() == Severity.REJECT;
    html.open("td");
    html.add(
        "span",
        rejects ? html.say("riga respinta", "row rejected") : html.say("avviso", "warning"),
        "class",
        rejects ? "mark reject" : "mark warn");
    html.close().close();
  }

  private void identity(IdentityRule rule) {
    html.add("p", html.say("Sul flusso intero: ", "Over the whole feed: ") + html.say(rule.name()));
  }

  private void example(String place, List<ColumnGuide> guides) {
    if (guides.stream().allMatch(guide -> guide.column().example() == null)) {
      return;
    }
    html.add("h3", html.say("Una riga d'esempio", "An example row"));
    Page.table(
        html,
        html.say("Esempio inventato di %s", "An invented example of %s").formatted(place),
        guides.stream().map(guide -> guide.column().header()).toArray(String[]::new),
        () -> {
          html.open("tr");
          guides.forEach(
              guide ->
                  html.add("td", guide.column().example() == null ? "" : guide.column().example()));
          html.close();
        });
  }

  private void lists() {
    if (lists.isEmpty()) {
      return;
    }
    html.add("h2", html.say("Elenchi", "Lists"));
    lists.forEach(
        (values, listed) -> {
          html.add("h3", listed.header(), "id", listed.anchor());
          Page.table(
              html,
              html.say("Valori per «%s»", "Values for «%s»").formatted(listed.header()),
              new String[] {html.say("Codice", "Code"), html.say("Significato", "Meaning")},
              () -> values.forEach(this::listRow));
        });
  }

  private void listRow(ColumnValues.Value value) {
    html.open("tr").open("th", "scope", "row").add("code", value.code()).close();
    html.add("td", html.say(value.name())).close();
  }
}
