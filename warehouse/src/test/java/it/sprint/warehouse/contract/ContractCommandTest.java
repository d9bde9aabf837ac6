package it.sprint.warehouse.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands for those who write contracts. */
class ContractCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void contractsOfTheWarehouseAreFine() {
    assertThat(run("lint")).isZero();
    assertThat(out.toString()).contains("nova-stays: fine").doesNotContain("reason");
  }

  @Test
  void breakingVersionIsToldWithItsNumber() throws IOException {
    Path old = contract("old.yaml", "x", "x");
    Path changed = contract("new.yaml", "physicalName: CUI", "physicalName: Codice CUI");

    assertThat(run("diff", old.toString(), changed.toString())).isEqualTo(3);
    assertThat(out.toString())
        .contains(
            "Breaks deliveries:",
            "  stay, Codice CUI: The header was 'CUI' and is 'Codice CUI'.",
            "The version is 1.0.0 after 1.0.0. Raise it to 2.0.0: the changes are breaking.");
    assertThat(run("diff", "--json", old.toString(), changed.toString())).isEqualTo(3);
    assertThat(out.toString())
        .contains(
            "\"isBreaking\" : true", "\"isVersionRight\" : false", "\"effect\" : \"breaking\"");
  }

  @Test
  void compatibleAndEqualVersionsLetPartnersGoOn() throws IOException {
    Path old = contract("old.yaml", "x", "x");
    Path wider = contract("wider.yaml", "values: [M, F, X]", "values: [M, F, X, N]");

    assertThat(run("diff", old.toString(), wider.toString())).isZero();
    assertThat(out.toString()).contains("Breaks nothing:", "Raise it to 1.1.0");
    assertThat(run("diff", old.toString(), old.toString())).isZero();
    assertThat(out.toString()).contains("The two contracts are the same.");
  }

  @Test
  void fileThatIsMissingOrNoContractIsExplained() throws IOException {
    Path old = contract("old.yaml", "x", "x");

    assertThat(run("diff", old.toString(), folder.resolve("missing.yaml").toString())).isEqualTo(1);
    assertThat(err.toString()).startsWith("Cannot read or write").contains("missing.yaml");
    Files.writeString(folder.resolve("none.yaml"), "id: none\n");
    assertThat(run("diff", old.toString(), folder.resolve("none.yaml").toString())).isEqualTo(1);
    assertThat(err.toString()).contains("none.odcs.yaml");
  }

  @Test
  void pagesAreWritten() {
    Path pages = folder.resolve("pages");

    assertThat(run("docs", "--out", pages.toString())).isZero();

    assertThat(out.toString()).contains("pages are in");
    assertThat(pages.resolve("index.html")).content().contains("lang=\"it\"", "nova-stays.html");
  }

  private Path contract(String name, String then, String now) throws IOException {
    try (InputStream stream =
        ContractCommandTest.class.getResourceAsStream("/contracts/nova-stays.odcs.yaml")) {
      String yaml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(folder.resolve(name), yaml.replace(then, now));
    }
  }

  private int run(String... arguments) {
    CommandLine commandLine = ContractCommand.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
