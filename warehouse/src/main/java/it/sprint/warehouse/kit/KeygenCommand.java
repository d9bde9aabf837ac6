package it.sprint.warehouse.kit;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the key from which a partner's pseudonyms are made; once. */
@Command(
    name = "keygen",
    mixinStandardHelpOptions = true,
    description = "Make your key for pseudonyms, once. Keep it, and tell nobody.")
final class KeygenCommand implements Callable<Integer> {

  @Parameters(paramLabel = "KEYFILE", description = "The file to write; it must not exist.")
  private Path file = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PseudonymKey.create(file);
    spec.commandLine()
        .getOut()
        .printf(
            "The key is in %s. Keep a copy in a safe place: without it the same person gets another pseudonym.%n",
            file);
    return 0;
  }
}
