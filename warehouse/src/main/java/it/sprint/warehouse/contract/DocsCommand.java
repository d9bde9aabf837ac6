package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the pages that partners read about contracts and nomenclature. */
@Command(
    name = "docs",
    mixinStandardHelpOptions = true,
    description = "Write the pages that partners read about contracts and nomenclature.")
final class DocsCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "contract-docs",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "it|en",
      defaultValue = "it",
      converter = LanguageConverter.class,
      description = "The language of the pages (default: ${DEFAULT-VALUE}).")
  private Language language = Language.IT;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Map<String, String> pages =
        ContractPages.of(Contracts.load().all(), language, LocalDate.now(ZoneId.systemDefault()));
    Files.createDirectories(out);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(out.resolve(page.getKey()), page.getValue());
    }
    PrintWriter console = spec.commandLine().getOut();
    console.printf("%d pages are in %s; open %s.%n", pages.size(), out, out.resolve(Page.INDEX));
    console.flush();
    return 0;
  }

  /** Reads {@code it} or {@code en}. */
  static final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
      return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
