package it.sprint.warehouse.account;

import it.sprint.warehouse.database.Database;
import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.DatabaseSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands for local accounts; a password is asked for and never an argument. */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Local accounts: who may sign in, and as what.")
public final class AccountCommand {

  private final Path home;
  private final Lending lending;
  private final PasswordPrompt prompt;

  @Spec private @Nullable CommandSpec spec;

  public AccountCommand() {
    this(
        Path.of(System.getenv().getOrDefault("SPRINT_HOME", ".sprint")),
        AccountCommand::lendOfEnvironment,
        PasswordPrompt.ofThisProcess());
  }

  AccountCommand(Path home, Lending lending, PasswordPrompt prompt) {
    this.home = home;
    this.lending = lending;
    this.prompt = prompt;
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Make an account; its password is asked for, or read from the standard input.")
  int add(
      @Parameters(paramLabel = "NAME", description = "The name to sign in with.") String username,
      @Option(
              names = "--role",
              required = true,
              description = "engineer, manager, council, admin, reviewer or partner.")
          String role,
      @Option(names = "--partner", description = "Whose records the role partner delivers.")
          @Nullable String partner,
      @Option(names = "--name", paramLabel = "TEXT", description = "The name that is shown.")
          @Nullable String displayName) {
    Role known = Role.find(role).orElseThrow(() -> AccountException.unknownRole(username, role));
    NewAccount account =
        new NewAccount(username, displayName == null ? username : displayName, known, partner);
    return with(
        accounts -> {
          accounts.add(account, prompt.ask(username));
          print("The account %s is there, with the role %s.".formatted(username, role));
        });
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Give a new password; this also unlocks and enables the account.")
  int password(@Parameters(paramLabel = "NAME") String username) {
    return with(
        accounts -> {
          accounts.changePassword(username, prompt.ask(username));
          print("The account %s has a new password.".formatted(username));
        });
  }

  @Command(
      name = "disable",
      mixinStandardHelpOptions = true,
      description = "Sign the account out and let nobody sign in to it.")
  int disable(@Parameters(paramLabel = "NAME") String username) {
    return with(
        accounts -> {
          accounts.disable(username);
          print("The account %s is disabled.".formatted(username));
        });
  }

  @Command(name = "list", mixinStandardHelpOptions = true, description = "List the accounts.")
  int list() {
    return with(
        accounts -> {
          String form = "%-20s %-9s %-12s %-9s %s";
          print(form.formatted("NAME", "ROLE", "PARTNER", "STATE", "SHOWN AS"));
          for (Account account : accounts.all()) {
            print(
                form.formatted(
                    account.username(),
                    account.role().code(),
                    account.partner() == null ? "-" : account.partner(),
                    state(account),
                    account.displayName()));
          }
        });
  }

  @Command(
      name = "demo",
      mixinStandardHelpOptions = true,
      description = "Make the demo's accounts with random passwords, and print them.")
  int demo() {
    return with(
        accounts -> {
          for (DemoAccount account : DemoAccounts.in(home, accounts).make()) {
            print(
                "  %-12s %-9s %s"
                    .formatted(account.username(), account.role().code(), account.password()));
          }
        });
  }

  private static String state(Account account) {
    if (!account.isEnabled()) {
      return "disabled";
    }
    boolean isLocked =
        account.lockedUntil() != null
            && Clock.systemUTC().instant().isBefore(account.lockedUntil());
    return isLocked ? "locked" : "enabled";
  }

  private int with(Consumer<Accounts> task) {
    lending.lend(task);
    return CommandLine.ExitCode.OK;
  }

  private static void lendOfEnvironment(Consumer<Accounts> task) {
    DatabaseSettings settings = DatabaseSettings.fromEnvironment(System.getenv());
    try (Database database = Database.open(settings).closedAtExit()) {
      task.accept(new Accounts(() -> database.connect(DatabaseRole.APP), Clock.systemUTC()));
    }
  }

  private void print(String line) {
    if (spec == null) {
      throw new IllegalStateException("A command runs from a command line only.");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  /** Lends the accounts to a task while a database is open. */
  interface Lending {
    void lend(Consumer<Accounts> task);
  }
}
