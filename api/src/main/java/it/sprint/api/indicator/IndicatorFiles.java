package it.sprint.api.indicator;

import it.sprint.api.file.Languages;
import it.sprint.api.kpi.Parameters;
import it.sprint.warehouse.export.CsvTable;
import it.sprint.warehouse.export.TableFile;
import it.sprint.warehouse.export.WorkbookTable;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The table of indicators as a file. */
@Component
final class IndicatorFiles {

  private static final List<String> PARAMETERS = List.of("calendar", "period", "language");
  private static final Text EDITION = new Text("edizione", "edition");
  private static final Text SHEET = new Text("Indicatori", "Indicators");

  private final IndicatorAnswers answers;
  private final IndicatorEntries entries;
  private final IndicatorFigures figures;

  IndicatorFiles(IndicatorAnswers answers, IndicatorEntries entries, IndicatorFigures figures) {
    this.answers = answers;
    this.entries = entries;
    this.figures = figures;
  }

  /** A kind of file. */
  enum Format {
    CSV,
    XLSX
  }

  /** A file with its name. */
  record File(String name, Resource content) {}

  File file(Format format, MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, PARAMETERS);
    Language language = Languages.of(parameters.find("language").orElse(Language.IT.code()));
    return answers
        .read(
            parameters,
            (asked, view) -> {
              IndicatorList list = answers.list(asked, view);
              List<IndicatorTable.Row> rows =
                  entries.kpis().stream()
                      .map(
                          kpi ->
                              new IndicatorTable.Row(
                                  entry(list, IndicatorEntries.code(kpi)),
                                  figures.cells(
                                      new IndicatorFigures.Asked(
                                          kpi, asked.calendar(), asked.period()),
                                      view)))
                      .toList();
              return new File(
                  "%s-%s-%s-%d.%s"
                      .formatted(
                          SHEET.in(language).toLowerCase(Locale.ROOT),
                          asked.period().code().replaceAll("[^A-Za-z0-9-]", "-"),
                          EDITION.in(language),
                          list.edition().number(),
                          format.name().toLowerCase(Locale.ROOT)),
                  content(format, list, rows, language));
            })
        .answer();
  }

  private static IndicatorEntry entry(IndicatorList list, String code) {
    return list.indicators().stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Resource content(
      Format format, IndicatorList list, List<IndicatorTable.Row> rows, Language language) {
    IndicatorTable table = new IndicatorTable(language);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      table.write(rows, open(format, table.facts(list), language, out));
    } catch (IOException exception) {
      throw new UncheckedIOException("Cannot write a table into memory.", exception);
    }
    return new ByteArrayResource(out.toByteArray());
  }

  private static TableFile open(
      Format format, List<WorkbookTable.Fact> facts, Language language, OutputStream out)
      throws IOException {
    return format == Format.CSV
        ? new CsvTable(language, out)
        : new WorkbookTable(SHEET.in(language), facts, language, out);
  }
}
