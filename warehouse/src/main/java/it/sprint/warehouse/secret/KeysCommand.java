package it.sprint.warehouse.secret;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands for the warehouse's keys; no key is ever shown. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "The keys with which records are sealed.")
public final class KeysCommand {

  /** The others make the keys of records: with a new one every record would be another. */
  private static final Set<Purpose> ROTATED =
      Set.of(Purpose.LANDED, Purpose.VAULT, Purpose.EXPORT, Purpose.EVIDENCE);

  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;

  KeysCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    CommandLine commandLine = new CommandLine(new KeysCommand(environment));
    commandLine.setExecutionExceptionHandler(KeysCommand::explain);
    return commandLine;
  }

  private static int explain(
      Exception exception, CommandLine commandLine, CommandLine.ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (exception instanceof SecretException) {
      err.println(exception.getMessage());
    } else {
      exception.printStackTrace(err);
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Which keys there are, and in which versions.")
  int show() {
    KeyRing ring = KeyRing.fromEnvironment(environment);
    for (Purpose purpose : Purpose.ofWarehouse()) {
      print(
          ring.has(purpose)
              ? "%-11s version %d".formatted(purpose.code(), ring.version(purpose))
              : "%-11s missing".formatted(purpose.code()));
    }
    file().flatMap(KeyFile::warning).ifPresent(this::print);
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "rotate",
      mixinStandardHelpOptions = true,
      description = {
        "Seal, or make pseudonyms, with a new key from now on; the old ones stay for what they sealed.",
        "A purpose that has no key yet gets its first one.",
        "Keep a copy of the key file afterwards."
      })
  int rotate(
      @Parameters(paramLabel = "PURPOSE", description = "landed, vault, export or evidence.")
          String purpose) {
    Purpose known =
        Purpose.find(purpose)
            .filter(ROTATED::contains)
            .orElseThrow(() -> SecretException.notRotated(purpose));
    KeyFile file = file().orElseThrow(SecretException::keysInEnvironment);
    KeyRing ring = file.rotate(known);
    print(
        "From now on %s.%d is used. Keep a copy of %s in a safe place."
            .formatted(purpose, ring.version(known), file.path()));
    return CommandLine.ExitCode.OK;
  }

  /** Where the keys are kept; nowhere when they stand in the environment. */
  private Optional<KeyFile> file() {
    if (!environment.getOrDefault("SPRINT_KEYS", "").isBlank()) {
      return Optional.empty();
    }
    String named = environment.getOrDefault("SPRINT_KEYS_FILE", "");
    return Optional.of(
        named.isBlank()
            ? KeyFile.in(Path.of(environment.getOrDefault("SPRINT_HOME", ".sprint")))
            : new KeyFile(Path.of(named)));
  }

  private void print(String line) {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(line);
      out.flush();
    }
  }
}
