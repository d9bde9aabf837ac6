package it.sprint.warehouse.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All contracts that this version of the warehouse knows, in the order of their index. */
public final class Contracts {

  private final List<Contract> contracts;

  private Contracts(List<Contract> contracts) {
    this.contracts = List.copyOf(contracts);
  }

  /** The contracts that {@code contracts/feeds.txt} lists; they are read once. */
  public static Contracts load() {
    return Loaded.CONTRACTS;
  }

  /** Read when first asked for: a process that needs no contract reads none. */
  private static final class Loaded {
    private static final Contracts CONTRACTS =
        new Contracts(feeds().stream().map(Contracts::read).toList());
  }

  /** The one contract of a feed, for programs that must start quickly. */
  public static Contract only(String feed) {
    return feeds().contains(feed) ? read(feed) : load().of(feed);
  }

  /** The names of the feeds, in the order of the index. */
  public static List<String> feeds() {
    return resource("feeds.txt").lines().filter(feed -> !feed.isBlank()).toList();
  }

  /** The contract in a text; the file's name is what a complaint names. */
  public static Contract parse(String file, String yaml) {
    return ContractFile.read(file, yaml);
  }

  public List<Contract> all() {
    return contracts;
  }

  public Optional<Contract> find(String feed) {
    return contracts.stream().filter(contract -> contract.feed().equals(feed)).findFirst();
  }

  public Contract of(String feed) {
    return find(feed)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No contract for feed '%s'. Known feeds: %s."
                        .formatted(
                            feed,
                            String.join(", ", contracts.stream().map(Contract::feed).toList()))));
  }

  private static Contract read(String feed) {
    String file = feed + ".odcs.yaml";
    return ContractFile.read(file, resource(file));
  }

  private static String resource(String name) {
    try (InputStream stream = Contracts.class.getResourceAsStream("/contracts/" + name)) {
      if (stream == null) {
        throw new InvalidContractException(
            name, "", "the file is missing. Add it or take its feed out of feeds.txt.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read contracts/" + name + " from the program.", e);
    }
  }
}
