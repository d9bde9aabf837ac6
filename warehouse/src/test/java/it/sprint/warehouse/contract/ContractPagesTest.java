package it.sprint.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The pages that partners read. */
class ContractPagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFeedHasAPageWithAllItsColumnsAndRules(Language language) {
    List<Contract> contracts = Contracts.load().all();
    Map<String, String> pages = ContractPages.of(contracts, language, DAY);

    for (Contract contract : contracts) {
      String text = textOf(pages.get(contract.feed() + ".html"));
      assertThat(text).contains(contract.title().in(language), contract.purpose().in(language));
      for (RecordType type : contract.recordTypes()) {
        for (Column column : type.columns()) {
          assertThat(text).contains(column.header(), column.description().in(language));
        }
        type.rules().forEach(rule -> assertThat(text).contains(rule.name().in(language)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allPagesAreWellFormedAndTheirLinksLeadSomewhere(Language language) {
    Map<String, String> pages = ContractPages.of(Contracts.load().all(), language, DAY);
    Set<String> places = new HashSet<>(pages.keySet());
    List<String> links = new ArrayList<>();
    pages.forEach(
        (file, html) -> {
          Document page = parsed(html);
          assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
          List<String> ids = attributes(page, "id");
          assertThat(ids).doesNotHaveDuplicates();
          ids.forEach(id -> places.add(file + "#" + id));
          attributes(page, "href")
              .forEach(link -> links.add(link.startsWith("#") ? file + link : link));
        });

    assertThat(pages).hasSizeGreaterThan(Contracts.feeds().size() + 2);
    assertThat(places).containsAll(links);
  }

  @Test
  void nomenclatureNamesTermsIndicatorsAndThePartnersCodes() {
    Map<String, String> pages = ContractPages.of(Contracts.load().all(), Language.IT, DAY);

    assertThat(textOf(pages.get("nomenclature.html")))
        .contains("health.vaccination", "Ricevere o completare le vaccinazioni", "B.ii.3");
    assertThat(textOf(pages.get("codes-polo.html")))
        .contains("B01", "Iscrizione al Servizio sanitario", "health.ssn-registration");
  }

  @Test
  void hostileTextIsShownAndDoesNothing() throws IOException {
    String hostile = "<script>alert('x')</script>\" onload=\"x";
    String yaml;
    try (InputStream stream =
        ContractPagesTest.class.getResourceAsStream("/contracts/nova-stays.odcs.yaml")) {
      yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    Contract contract =
        Contracts.parse(
            "nova-stays.odcs.yaml",
            yaml.replace("physicalName: CUI", "physicalName: '" + hostile.replace("'", "''") + "'")
                .replace("values: [M, F, X]", "values: [M, F, '<b>&amp;']"));

    String html = ContractPage.of(contract, Language.IT, DAY);

    assertThat(html)
        .doesNotContain("<script", "<b>")
        .contains("&lt;script&gt;", "&lt;b&gt;&amp;amp;");
    Document page = parsed(html);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(textOf(html)).contains(hostile, "<b>&amp;");
    assertThat(attributes(page, "onload")).isEmpty();
  }

  private static List<String> attributes(Document page, String name) {
    List<String> values = new ArrayList<>();
    NodeList elements = page.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      if (element.hasAttribute(name)) {
        values.add(element.getAttribute(name));
      }
    }
    return values;
  }

  private static String textOf(String html) {
    return parsed(html).getDocumentElement().getTextContent();
  }

  /** The pages are XML too, as far as they go. */
  private static Document parsed(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError(broken);
    }
  }
}
