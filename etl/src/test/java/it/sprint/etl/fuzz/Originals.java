package it.sprint.etl.fuzz;

import it.sprint.etl.generator.GenerateCommand;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Deliveries of all partners about a few invented people. */
public final class Originals {

  private Originals() {}

  /** The last files of each partner's feed, always the same ones for a seed. */
  public static List<Original> generate(Path folder, int persons, long seed) throws IOException {
    int exitCode =
        new CommandLine(new GenerateCommand())
            .setOut(new PrintWriter(Writer.nullWriter()))
            .execute(
                "--persons",
                Integer.toString(persons),
                "--months",
                "2",
                "--seed",
                Long.toString(seed),
                "--out",
                folder.toString());
    if (exitCode != 0) {
      throw new IllegalStateException("The generator ended with code " + exitCode + ".");
    }
    List<Original> originals = new ArrayList<>();
    for (Contract contract : Contracts.load().all()) {
      // A small world may have no inspection in its months.
      if (!contract.isPublic() && Files.isDirectory(folder.resolve(contract.feed()))) {
        originals.addAll(of(contract, folder.resolve(contract.feed())));
      }
    }
    return originals;
  }

  private static List<Original> of(Contract contract, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Originals::hasRows).sorted().toList();
    }
    List<Original> originals = new ArrayList<>();
    for (Path file : files.subList(Math.max(0, files.size() - most(contract)), files.size())) {
      byte[] bytes = Files.readAllBytes(file);
      originals.add(
          new Original(contract, file.getFileName().toString(), bytes, Secrets.of(contract, file)));
    }
    return originals;
  }

  private static boolean hasRows(Path file) {
    return file.toFile().length() > 0 && !file.toString().contains("-earlier");
  }

  /** Each of the desk's tables is a file of its own. */
  private static int most(Contract contract) {
    return contract.feed().equals("polo-desk") ? contract.recordTypes().size() : 2;
  }
}
