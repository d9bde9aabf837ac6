package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.DeliveryCheck;
import it.sprint.warehouse.feed.Language;
import it.sprint.warehouse.feed.MarkedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what the warehouse would find wrong with a file. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Say what the warehouse would find wrong with a file.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing to mend", "1:the file could not be checked", "3:something to mend"})
final class CheckCommand implements Callable<Integer> {

  private static final int TO_MEND = 3;

  @Parameters(paramLabel = "FILE", description = "The file to check.")
  private Path file = Path.of("");

  @Mixin private FeedOption feed = new FeedOption();

  @Option(
      names = "--language",
      paramLabel = "it|en",
      description = "The language of the answer (default: ${DEFAULT-VALUE}).",
      defaultValue = "it",
      converter = LanguageConverter.class)
  private Language language = Language.IT;

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Option(
      names = "--marked",
      paramLabel = "OUT.xlsx",
      description = "Write a copy of the file as a workbook with the reasons beside each row.")
  private @Nullable Path marked;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Contract contract = feed.contract(file);
    DeliveryCheck.CheckedDelivery checked =
        DeliveryCheck.of(contract, file, LocalDate.now(ZoneId.systemDefault()));
    CheckReport report = checked.report();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      JsonReport.write(contract, report, out);
    } else {
      TextReport.write(contract, report, language, out);
    }
    out.flush();
    if (marked != null && report.refusals().isEmpty()) {
      try (OutputStream copy = Files.newOutputStream(marked)) {
        MarkedWorkbook.write(
            contract, file, checked.rows(), new MarkedWorkbook.MarkedCopy(copy, language));
      }
    }
    return report.isFine() ? 0 : TO_MEND;
  }

  /** Reads {@code it} or {@code en}. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
