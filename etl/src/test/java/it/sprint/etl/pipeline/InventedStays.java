package it.sprint.etl.pipeline;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.RecordType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Full snapshots of a reception centre, about guests who do not exist. */
record InventedStays(Path home) {

  private static final RecordType STAY = Contracts.only("nova-stays").onlyRecordType();

  /** Puts a snapshot into the inbox; the first guests are born on a day that does not exist. */
  Path deliver(String name, int guests, int wrong) throws IOException {
    Path inbox = Files.createDirectories(home.resolve("inbox/nova-stays"));
    String header = STAY.columns().stream().map(Column::header).collect(Collectors.joining(","));
    String rows =
        IntStream.range(0, guests)
            .mapToObj(guest -> stay(guest, guest < wrong ? "31/02/1990" : "15/03/1994"))
            .collect(Collectors.joining("\n"));
    return Files.writeString(inbox.resolve(name), header + "\n" + rows + "\n");
  }

  private static String stay(int guest, String birthDate) {
    Map<String, String> values =
        Map.of(
            "guest_id", "OSP%06d".formatted(guest),
            "surname", "INVENTATO",
            "name", "Ospite",
            "birth_date", birthDate,
            "citizenship", "NGA",
            "centre", "CAS Villa Aurora",
            "municipality", "A285",
            "entered_on", "10/01/2022");
    return STAY.columns().stream()
        .map(column -> values.getOrDefault(column.name(), ""))
        .collect(Collectors.joining(","));
  }
}
