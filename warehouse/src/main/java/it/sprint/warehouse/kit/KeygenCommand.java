package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Text;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes the key from which a partner's pseudonyms are made; once. */
@Command(
    name = "keygen",
    mixinStandardHelpOptions = true,
    description = "Make your key for pseudonyms, once. Keep it, and tell nobody.")
final class KeygenCommand implements Callable<Integer> {

  @Parameters(paramLabel = "KEYFILE", description = "The file to write; it must not exist.")
  private Path file = Path.of("");

  @ParentCommand private KitCommand kit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PseudonymKey.create(file);
    spec.commandLine()
        .getOut()
        .println(
            kit.say(
                    new Text(
                        "La chiave è in %s. Conservarne una copia in un luogo sicuro: con un'altra chiave la stessa persona riceve un altro pseudonimo.",
                        "The key is in %s. Keep a copy in a safe place: with another key the same person gets another pseudonym."))
                .formatted(file));
    return 0;
  }
}
