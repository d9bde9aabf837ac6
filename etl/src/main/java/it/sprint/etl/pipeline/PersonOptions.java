package it.sprint.etl.pipeline;

import it.sprint.etl.rights.PersonQuestion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say whom a command is about, and who gives it. */
final class PersonOptions {

  /** What is asked for, in this order, one line each. */
  private static final List<String> ASKED =
      List.of(
          "Tax code",
          "CUI",
          "Permit number",
          "Telephone",
          "Surname",
          "Given name",
          "Date of birth (YYYY-MM-DD)");

  @Option(names = "--person", paramLabel = "KEY", description = "The person's key.")
  private @Nullable Long person;

  @Option(names = "--tax-code", paramLabel = "CODE", description = "Also a provisional one.")
  private @Nullable String taxCode;

  @Option(names = "--cui", paramLabel = "CODE", description = "The code made from fingerprints.")
  private @Nullable String cui;

  @Option(names = "--permit", paramLabel = "NUMBER", description = "The residence permit's number.")
  private @Nullable String permit;

  @Option(names = "--phone", paramLabel = "NUMBER", description = "A telephone, or a family's.")
  private @Nullable String phone;

  @Option(names = "--surname", paramLabel = "NAME", description = "With --name and --born.")
  private @Nullable String surname;

  @Option(names = "--name", paramLabel = "NAME", description = "The given name.")
  private @Nullable String name;

  @Option(names = "--born", paramLabel = "YYYY-MM-DD", description = "The date of birth.")
  private @Nullable String born;

  @Option(
      names = "--ask",
      description =
          "Ask for the identifiers, so that they stand in no history: one line each, blank where not known, in the order tax code, CUI, permit, telephone, surname, given name, date of birth.")
  private boolean isAsking;

  @Option(
      names = "--by",
      paramLabel = "WHO",
      defaultValue = "${sys:user.name}",
      description = "Who makes the request (default: ${DEFAULT-VALUE}).")
  private String who;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  String who() {
    if (who.isBlank() || who.length() > 100) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--by takes 1 to 100 characters: who makes the request.");
    }
    return who;
  }

  /** Whom the options name. */
  PersonChoice choice() {
    boolean hasIdentifiers =
        isAsking
            || Stream.of(taxCode, cui, permit, phone, surname, name, born)
                .anyMatch(Objects::nonNull);
    if (person != null) {
      if (hasIdentifiers) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "--person stands alone: leave the identifiers out.");
      }
      return PersonChoice.of(person);
    }
    return PersonChoice.of(isAsking ? asked() : question());
  }

  private PersonQuestion question() {
    return new PersonQuestion(taxCode, cui, permit, phone, surname, name, born);
  }

  private PersonQuestion asked() {
    List<@Nullable String> answers = answers();
    return new PersonQuestion(
        answers.get(0),
        answers.get(1),
        answers.get(2),
        answers.get(3),
        answers.get(4),
        answers.get(5),
        answers.get(6));
  }

  /** Questions go where errors go, so that they do not mix with what a command prints. */
  private List<@Nullable String> answers() {
    PrintWriter err = spec.commandLine().getErr();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<@Nullable String> answers = new ArrayList<>();
    for (String asked : ASKED) {
      err.print(asked + ": ");
      err.flush();
      try {
        answers.add(lines.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return answers;
  }
}
