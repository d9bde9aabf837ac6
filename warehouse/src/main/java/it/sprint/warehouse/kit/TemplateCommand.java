package it.sprint.warehouse.kit;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.TemplateWorkbook;
import it.sprint.warehouse.feed.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes an empty workbook to fill in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "Write an empty workbook to fill in, with instructions.")
final class TemplateCommand implements Callable<Integer> {

  @ParentCommand private KitCommand kit;

  @Parameters(index = "0", paramLabel = "FEED", description = "The feed, such as nova-stays.")
  private String feed = "";

  @Parameters(index = "1", paramLabel = "OUT.xlsx", description = "The workbook to write.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!Contracts.feeds().contains(feed)) {
      throw KitException.unknownFeed(feed, Contracts.feeds());
    }
    Contract contract = Contracts.only(feed);
    try (OutputStream stream = Files.newOutputStream(out)) {
      TemplateWorkbook.write(contract, kit.language(), stream);
    } catch (IOException e) {
      throw KitException.cannotWrite(out.toString(), e);
    }
    spec.commandLine()
        .getOut()
        .println(kit.say(new Text("Il modello è in %s.", "The template is in %s.")).formatted(out));
    return 0;
  }
}
