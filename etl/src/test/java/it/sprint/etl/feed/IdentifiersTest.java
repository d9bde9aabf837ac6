package it.sprint.etl.feed;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the vault keeps of a record comes out as it went in. */
class IdentifiersTest {

  @TempDir private Path home;

  @Test
  void identifierOfHundredsOfKibibytesIsKeptWhole() {
    Contract contract = Contracts.load().of("nova-stays");
    RecordType type = contract.onlyRecordType();
    Identifiers identifiers =
        new Identifiers(
            contract.feed(), type, KeyRing.fromEnvironment(Map.of("SPRINT_HOME", home.toString())));
    Column name = type.identifiers().get(0);
    String longName = "\u00E8\u0645\uD83A\uDD00x".repeat(70_000);
    @Nullable Object[] values = new Object[type.columns().size()];
    values[name.position()] = longName;
    values[type.identifiers().get(1).position()] = "";

    byte[] sealed = identifiers.seal(Arrays.asList(values), "key");

    assertThat(identifiers.open(sealed, "key"))
        .containsEntry(name.name(), longName)
        .containsEntry(type.identifiers().get(1).name(), "");
  }
}
