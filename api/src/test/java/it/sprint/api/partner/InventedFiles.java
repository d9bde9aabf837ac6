package it.sprint.api.partner;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small CSV files of partners, about people who do not exist. */
final class InventedFiles {

  private static final Contract STAYS = Contracts.only("nova-stays");

  private InventedFiles() {}

  /** Guests of a centre; the first of them are born on an impossible day. */
  static byte[] stays(int guests, int wrong) {
    Stream<String> rows =
        Stream.iterate(0, number -> number + 1)
            .limit(guests)
            .map(number -> stay(number, number < wrong ? "31/02/1990" : "15/03/1994"));
    return Stream.concat(Stream.of(header(STAYS)), rows)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String stay(int number, String birthDate) {
    Map<String, String> values =
        Map.of(
            "guest_id", "OSP%06d".formatted(number + 1),
            "surname", "OKONKWO",
            "name", "Ada",
            "birth_date", birthDate,
            "citizenship", "NGA",
            "centre", "CAS Villa Aurora",
            "municipality", "A285",
            "entered_on", "10/01/2022");
    return row(STAYS, values);
  }

  /** A file of the health authority that it must never send. */
  static byte[] servicesWithTaxCode() {
    Contract contract = Contracts.only("asl-services");
    Map<String, String> values =
        Map.of("contact_id", "P000001", "person_token", "RSSMRA85T10A562S");
    return (header(contract) + "\n" + row(contract, values) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String header(Contract contract) {
    return columns(contract).stream().map(Column::header).collect(joining(contract));
  }

  private static String row(Contract contract, Map<String, String> values) {
    return columns(contract).stream()
        .map(column -> values.getOrDefault(column.name(), ""))
        .collect(joining(contract));
  }

  private static List<Column> columns(Contract contract) {
    return contract.onlyRecordType().columns();
  }

  private static Collector<CharSequence, ?, String> joining(Contract contract) {
    return Collectors.joining(String.valueOf(contract.format().delimiter()));
  }
}
