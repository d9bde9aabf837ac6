package it.sprint.api.kpi;

import it.sprint.api.file.TableFormat;
import it.sprint.warehouse.export.TableFile;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiSql;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the rows behind a figure as they are read; no more of them are held than a batch. */
@Component
final class EvidenceWriter {

  private static final int BATCH = 500;
  private static final Text ROWS = new Text("Righe", "Rows");
  private static final Text EDITION = new Text("edizione", "edition");

  private final Evidence evidence;
  private final EvidenceFacts facts;
  private final Members members;
  private final Contracts contracts;

  EvidenceWriter(Evidence evidence, EvidenceFacts facts, Members members, Contracts contracts) {
    this.evidence = evidence;
    this.facts = facts;
    this.members = members;
    this.contracts = contracts;
  }

  /** The figure whose rows are wanted, as what, and in which language. */
  record Wanted(Evidence.Asked asked, TableFormat format, Language language) {}

  /** A file to be written: how it is called and how many rows it will have. */
  record File(Wanted wanted, String name, Evidence.Count count) {}

  File file(Wanted wanted, KpiView view) {
    Evidence.Asked asked = wanted.asked();
    String name =
        "%s-%s-%s-%d.%s"
            .formatted(
                asked.question().kpi().id(),
                asked.period().replaceAll("[^A-Za-z0-9-]", "-"),
                EDITION.in(wanted.language()),
                view.edition().number(),
                wanted.format().extension());
    return new File(wanted, name, evidence.count(asked, view));
  }

  /** Reads with a cursor, which takes the transaction of the view. */
  void write(File file, KpiView view, OutputStream out) throws IOException {
    Evidence.Asked asked = file.wanted().asked();
    EvidenceTable rows = rows(file.wanted(), view);
    TableFile table = table(file, view, out);
    table.row(rows.header());
    try {
      view.ask(KpiSql.evidence(asked.question(), asked.period()))
          .withFetchSize(BATCH)
          .query(
              row -> {
                try {
                  table.row(rows.cells(row));
                } catch (IOException exception) {
                  throw new UncheckedIOException(exception);
                }
              });
    } catch (UncheckedIOException exception) {
      throw exception.getCause();
    }
    table.finish();
  }

  private TableFile table(File file, KpiView view, OutputStream out) throws IOException {
    Wanted wanted = file.wanted();
    Language language = wanted.language();
    return wanted
        .format()
        .open(
            ROWS.in(language),
            () -> facts.of(wanted.asked(), file.count(), language, view),
            language,
            out);
  }

  private EvidenceTable rows(Wanted wanted, KpiView view) {
    Kpi kpi = wanted.asked().question().kpi();
    Map<String, Text> partners = members.of(Passports.PARTNERS, view);
    Map<String, String> owners = new HashMap<>();
    for (String feed : kpi.feeds()) {
      Contract contract = contracts.of(feed);
      owners.put(feed, Passports.owner(contract, partners));
    }
    return new EvidenceTable(
        new EvidenceTable.Source(kpi, view.edition().number(), wanted.language()),
        evidence.reader(kpi, view),
        owners);
  }
}
