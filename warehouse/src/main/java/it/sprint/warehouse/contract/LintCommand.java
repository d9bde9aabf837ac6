package it.sprint.warehouse.contract;

import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.InvalidContractException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of each contract whether it can be used, and if not where and why. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Check contracts; without files, those that come with the warehouse.")
final class LintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A contract, named <feed>.odcs.yaml.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    int failures = 0;
    if (files.isEmpty()) {
      Contracts.load().all().forEach(contract -> out.println(contract.feed() + ": fine"));
    }
    for (Path file : files) {
      failures += lint(file, out);
    }
    out.flush();
    return failures == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static int lint(Path file, PrintWriter out) throws IOException {
    try {
      String yaml = Files.readString(file, StandardCharsets.UTF_8);
      Contracts.parse(String.valueOf(file.getFileName()), yaml);
      out.println(file + ": fine");
      return 0;
    } catch (InvalidContractException invalid) {
      out.println(invalid.getMessage());
      return 1;
    }
  }
}
