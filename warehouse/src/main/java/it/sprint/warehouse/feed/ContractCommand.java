package it.sprint.warehouse.feed;

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

/** The commands for those who write contracts. */
@Command(
    name = "contract",
    mixinStandardHelpOptions = true,
    description = "Check and compare the contracts of the feeds.",
    subcommands = ContractCommand.Lint.class)
public final class ContractCommand {

  private ContractCommand() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ContractCommand()).execute(arguments));
  }

  /** Says of each contract whether it can be used, and if not where and why. */
  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      description = "Check contracts; without files, those that come with the warehouse.")
  static final class Lint implements Callable<Integer> {

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
        ContractFile.read(String.valueOf(file.getFileName()), yaml);
        out.println(file + ": fine");
        return 0;
      } catch (InvalidContractException invalid) {
        out.println(invalid.getMessage());
        return 1;
      }
    }
  }
}
