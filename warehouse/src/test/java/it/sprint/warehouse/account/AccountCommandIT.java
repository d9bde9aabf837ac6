package it.sprint.warehouse.account;

import static it.sprint.warehouse.account.TestAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.database.MigratedDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands for accounts, typed with a password on the standard input. */
class AccountCommandIT {

  @TempDir private Path home;

  private final Accounts accounts = TestAccounts.accounts();

  @BeforeEach
  void noAccounts() throws SQLException {
    MigratedDatabase.removeAccounts();
  }

  @Test
  void accountIsAddedListedAndDisabled() {
    assertThat(run(PASSWORD, "add", "desk", "--role", "partner", "--partner", "nova"))
        .isEqualTo("The account desk is there, with the role partner.\n");
    assertThat(accounts.accepts("desk", PASSWORD)).isTrue();

    assertThat(run("a brand new password", "password", "desk")).contains("has a new password");
    assertThat(accounts.accepts("desk", "a brand new password")).isTrue();

    assertThat(run("", "disable", "desk")).contains("is disabled");
    assertThat(run("", "list"))
        .containsPattern("(?m)^desk +partner +nova +disabled +desk$")
        .doesNotContain("pbkdf2");
  }

  @Test
  void failureIsOneSentence() {
    assertThat(run(PASSWORD, "add", "ada", "--role", "king"))
        .isEqualTo(
            "Cannot make the account 'ada': there is no role 'king'. Use one of engineer, manager, council, admin, partner, reviewer.\n");
    assertThat(run("", "add", "ada", "--role", "engineer"))
        .startsWith("Cannot read a password: nothing was typed.");
    assertThat(accounts.all()).isEmpty();
  }

  @Test
  void demoMakesItsAccountsOnceAndKeepsTheirPasswords() throws IOException {
    String first = run("", "demo");
    Properties passwords = kept();

    assertThat(accounts.all())
        .extracting(Account::username)
        .containsExactlyInAnyOrder(
            "engineer",
            "manager",
            "council",
            "admin",
            "reviewer",
            "reviewer2",
            "asl-bt",
            "cpia-bat",
            "oasi2",
            "etnie",
            "nova",
            "polo",
            "prefettura");
    assertThat(accounts.all())
        .allSatisfy(
            account ->
                assertThat(accounts.accepts(account.username(), password(passwords, account)))
                    .isTrue());
    assertThat(passwords.values()).doesNotHaveDuplicates();
    assertThat(first).contains(passwords.getProperty("nova"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");

    List<Account> before = accounts.all();
    assertThat(run("", "demo")).isEqualTo(first);
    assertThat(accounts.all()).isEqualTo(before);
  }

  @Test
  void demoMendsAnAccountWhosePasswordWasChanged() throws IOException {
    run("", "demo");
    accounts.changePassword("nova", PASSWORD);

    run("", "demo");

    assertThat(accounts.accepts("nova", kept().getProperty("nova"))).isTrue();
  }

  private static String password(Properties passwords, Account account) {
    return passwords.getProperty(account.username());
  }

  private Properties kept() throws IOException {
    Properties passwords = new Properties();
    try (Reader reader = Files.newBufferedReader(file())) {
      passwords.load(reader);
    }
    return passwords;
  }

  private Path file() {
    return home.resolve("demo-accounts.properties");
  }

  /** What the command prints, or the sentence with which it fails. */
  private String run(String input, String... arguments) {
    PasswordPrompt prompt =
        new PasswordPrompt(
            null, new ByteArrayInputStream((input + "\n").getBytes(StandardCharsets.UTF_8)));
    StringWriter output = new StringWriter();
    new CommandLine(new AccountCommand(home, task -> task.accept(accounts), prompt))
        .setOut(new PrintWriter(output))
        .setExecutionExceptionHandler(
            (exception, command, parsed) -> {
              output.write(exception.getMessage() + "\n");
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(arguments);
    return output.toString();
  }
}
