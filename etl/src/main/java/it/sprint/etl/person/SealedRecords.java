package it.sprint.etl.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Place;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seals what registers say of persons, each to its record. For use by any number of threads. */
final class SealedRecords {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Seal seal;

  SealedRecords(KeyRing keys) {
    this.seal = new Seal(keys, Purpose.VAULT);
  }

  byte[] seal(PersonHistory history, String record) {
    return seal.seal(history.toJson(), place("person-history", record));
  }

  PersonHistory history(byte[] sealed, String record) {
    return PersonHistory.ofJson(seal.open(sealed, place("person-history", record)));
  }

  byte[] sealValues(List<@Nullable String> values, String record) {
    try {
      return seal.seal(JSON.writeValueAsBytes(values), place("person-values", record));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Values are texts.", e);
    }
  }

  List<@Nullable String> values(byte[] sealed, String record) {
    try {
      return Arrays.asList(
          JSON.readValue(seal.open(sealed, place("person-values", record)), String[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "A record in the vault is of another version of this program.", e);
    }
  }

  private static Place place(String what, String record) {
    return Place.of("vault", what, record);
  }
}
