package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.CheckReport;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.DeliveryCheck;
import it.sprint.warehouse.feed.MarkedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
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

  @ParentCommand private KitCommand kit;

  @Mixin private FeedOption feed = new FeedOption();

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
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw KitException.noFile(file.toString());
    }
    Contract contract = feed.contract(file);
    DeliveryCheck.CheckedDelivery checked =
        DeliveryCheck.of(contract, file, LocalDate.now(ZoneId.systemDefault()));
    CheckReport report = checked.report();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      JsonReport.write(contract, report, out);
    } else {
      TextReport.write(contract, report, kit.language(), out);
    }
    out.flush();
    if (marked != null && report.refusals().isEmpty()) {
      mark(contract, checked, marked);
    }
    return report.isFine() ? 0 : TO_MEND;
  }

  private void mark(Contract contract, DeliveryCheck.CheckedDelivery checked, Path copy) {
    try (OutputStream out = Files.newOutputStream(copy)) {
      MarkedWorkbook.write(
          contract, file, checked.rows(), new MarkedWorkbook.MarkedCopy(out, kit.language()));
    } catch (IOException e) {
      throw KitException.cannotWrite(copy.toString(), e);
    }
  }
}
