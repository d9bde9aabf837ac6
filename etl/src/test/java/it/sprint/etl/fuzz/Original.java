package it.sprint.etl.fuzz;

import it.sprint.warehouse.feed.Contract;
import java.util.Set;

/**
 * A delivery as the generator wrote it.
 *
 * @param secrets what stands in its columns that tell who somebody is
 */
@SuppressWarnings("ArrayRecordComponent") // copied, and never compared
public record Original(Contract contract, String fileName, byte[] bytes, Set<String> secrets) {

  public Original {
    bytes = bytes.clone();
    secrets = Set.copyOf(secrets);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  public String feed() {
    return contract.feed();
  }

  @Override
  public String toString() {
    return feed() + "/" + fileName;
  }
}
