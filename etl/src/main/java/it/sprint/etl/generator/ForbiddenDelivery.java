package it.sprint.etl.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A delivery of the health authority that must be refused as a whole: one cell holds what looks
 * like the code of an irregular patient, another one a tax code. Both are invented.
 */
final class ForbiddenDelivery {

  private static final CsvFile.Format FORMAT =
      new CsvFile.Format(';', Charset.forName("windows-1252"), false);

  private ForbiddenDelivery() {}

  static void write(Plan plan) {
    People people = new People(plan);
    String stp = "STP160114" + Numbers.digits(Numbers.of("stp", 1) % 10_000_000, 7);
    List<String> values = List.of(stp, people.person(0).codes().taxCode());
    String name = "asl-services/" + plan.lastDay().plusDays(1) + "-vietato.csv";
    try (CsvFile file = new CsvFile(plan.folder(), name, FORMAT, AslServices.SHAPE)) {
      for (int i = 0; i < values.size(); i++) {
        file.write(
            new Row(AslServices.SHAPE, Row.NOBODY)
                .put("id_prestazione", "P99999990" + i)
                .put("token_assistito", "0123456789abcdef".repeat(4))
                .put("comune_erogazione", "A285")
                .put("codice_prestazione", values.get(i))
                .put("data_prestazione", plan.lastDay())
                .put("presente", "S"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + name + ".", e);
    }
  }
}
