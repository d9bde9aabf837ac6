package it.sprint.warehouse.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.ContractChange;
import it.sprint.warehouse.feed.ContractDiff;
import it.sprint.warehouse.feed.Contracts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a new version of a contract breaks what partners deliver. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "Say whether a new version of a contract breaks what partners deliver.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:partners can go on as they are",
      "1:a file could not be read",
      "3:the new version breaks deliveries"
    })
final class DiffCommand implements Callable<Integer> {

  private static final int BREAKS = 3;
  private static final Pattern ID = Pattern.compile("(?m)^id:\\s*[\"']?([a-z0-9-]+)");

  @Parameters(index = "0", paramLabel = "OLD", description = "The contract as it was.")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The contract as it shall be.")
  private Path newer = Path.of("");

  @Option(names = "--json", description = "Answer in JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ContractDiff diff = ContractDiff.of(read(older), read(newer));
    boolean sameText = Files.mismatch(older, newer) < 0;
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      writeJson(diff, out);
    } else {
      write(diff, sameText, out);
    }
    out.flush();
    return diff.isBreaking() ? BREAKS : 0;
  }

  /** Two versions of one contract cannot both have the name that a contract must have. */
  private static Contract read(Path file) throws IOException {
    String yaml = Files.readString(file, StandardCharsets.UTF_8);
    Matcher id = ID.matcher(yaml);
    String name = id.find() ? id.group(1) + ".odcs.yaml" : String.valueOf(file.getFileName());
    return Contracts.parse(name, yaml);
  }

  private static void write(ContractDiff diff, boolean sameText, PrintWriter out) {
    for (ContractChange.Effect effect : ContractChange.Effect.values()) {
      List<ContractChange> changes =
          diff.changes().stream().filter(change -> change.effect() == effect).toList();
      if (!changes.isEmpty()) {
        out.println(heading(effect));
        changes.forEach(change -> out.println("  " + place(change) + change.sentence()));
      }
    }
    if (diff.changes().isEmpty()) {
      out.println(
          sameText
              ? "The two contracts are the same."
              : "Nothing that a partner would notice changed.");
    }
    out.println(diff.version().sentence());
    out.println(
        diff.isBreaking()
            ? "The new version breaks deliveries: agree with the partner on the day from which it is valid."
            : "Partners can go on as they are.");
  }

  private static String heading(ContractChange.Effect effect) {
    return switch (effect) {
      case BREAKING -> "Breaks deliveries:";
      case COMPATIBLE -> "Breaks nothing:";
      case EDITORIAL -> "Words:";
    };
  }

  private static String place(ContractChange change) {
    return change.place().isEmpty() ? "" : change.place() + ": ";
  }

  private static void writeJson(ContractDiff diff, PrintWriter out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("feed", diff.newer().feed());
    json.writeStringField("older", diff.older().version());
    json.writeStringField("newer", diff.newer().version());
    json.writeBooleanField("isBreaking", diff.isBreaking());
    json.writeBooleanField("isVersionRight", diff.version().isRight());
    json.writeStringField("versionSentence", diff.version().sentence());
    json.writeArrayFieldStart("changes");
    for (ContractChange change : diff.changes()) {
      json.writeStartObject();
      json.writeStringField("effect", change.effect().code());
      json.writeStringField("place", change.place());
      json.writeStringField("sentence", change.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
