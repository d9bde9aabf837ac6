package it.sprint.api.indicator;

import it.sprint.api.edition.Edition;
import it.sprint.api.file.Languages;
import it.sprint.api.file.TableFormat;
import it.sprint.api.kpi.Parameters;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  IndicatorFiles(IndicatorAnswers answers, IndicatorEntries entries) {
    this.answers = answers;
    this.entries = entries;
  }

  /** A file with its name. */
  record File(String name, Resource content) {}

  File file(TableFormat format, MultiValueMap<String, String> given) {
    Parameters parameters = new Parameters(given, PARAMETERS);
    Language language = Languages.of(parameters.find("language").orElse(Language.IT.code()));
    return answers
        .read(
            parameters,
            (asked, view) -> {
              Edition edition = view.edition();
              IndicatorTable table = new IndicatorTable(language);
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              try {
                table.write(
                    entries.of(asked.calendar(), asked.period(), view).all(),
                    format.open(
                        SHEET.in(language),
                        () -> table.facts(edition, asked.period()),
                        language,
                        out));
              } catch (IOException exception) {
                throw new UncheckedIOException("Cannot write a table into memory.", exception);
              }
              String name =
                  "%s-%s-%s-%d.%s"
                      .formatted(
                          SHEET.in(language).toLowerCase(Locale.ROOT),
                          asked.period().code().replaceAll("[^A-Za-z0-9-]", "-"),
                          EDITION.in(language),
                          edition.number(),
                          format.extension());
              return new File(name, new ByteArrayResource(out.toByteArray()));
            })
        .answer();
  }
}
