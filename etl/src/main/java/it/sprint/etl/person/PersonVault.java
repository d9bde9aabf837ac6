package it.sprint.etl.person;

import it.sprint.etl.lake.Lake;
import it.sprint.warehouse.secret.KeyRing;

/** What of persons lies in the vault: what registers say of them, and what was learned from it. */
public record PersonVault(Lake vault, KeyRing keys) {

  public Models models() {
    return new Models(vault, keys);
  }

  public PersonRecords records() {
    return new PersonRecords(vault, keys);
  }

  PersonBlocks blocks() {
    return new PersonBlocks(vault, keys);
  }
}
