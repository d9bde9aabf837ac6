package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second delivery changes of what the first one said. */
@Tag("postgres")
class LaterDeliveryIT {

  private static final String OPEN = "31/12/9999";

  private static final String SERVICE =
      "%s;B01;Sportello iscrizioni;%s;S01;Salute;pubblico;%s;A285;it,en;50;01/01/2018;%s\n";

  private static final String OTHER =
      SERVICE.formatted("SRV-0002", "asl-bt", "Via Inventata 2", OPEN);

  private static final String NEW =
      SERVICE.formatted("SRV-0003", "asl-bt", "Via Inventata 3", OPEN);

  private static final String ATTENDED =
      "OP-00008;FORM-2021-36;corso;16/12/21;F;07/07/1997;NOVA;privato;8,0;SI;17/12/21;%s\n";

  @TempDir private Path home;

  private Chain chain;

  @BeforeEach
  void emptyHouse() throws SQLException, IOException {
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
  }

  @Test
  void serviceThatMovesOrChangesProviderOrClosesGetsARevisionAndOneThatVanishesIsClosed()
      throws SQLException, IOException {
    deliver("polo-services", "1.csv", desk("asl-bt", "Via Inventata 1", OPEN) + OTHER);
    deliver("polo-services", "2.csv", desk("asl-bt", "Via Nuova 9", OPEN) + OTHER);
    deliver("polo-services", "3.csv", desk("oasi2", "Via Nuova 9", OPEN) + OTHER);
    deliver("polo-services", "4.csv", desk("oasi2", "Via Nuova 9", "30/06/2023") + NEW);
    chain.run();

    assertThat(counts("local_service"))
        .containsExactly("1.csv|2|0|0", "2.csv|1|1|0", "3.csv|1|1|0", "4.csv|2|0|1");
  }

  @Test
  void threeMonthAnswerThatComesLateReplacesTheAttendanceWithoutIt()
      throws SQLException, IOException {
    deliver("prefettura-training", "1.csv", ATTENDED.formatted(";"));
    deliver("prefettura-training", "2.csv", ATTENDED.formatted("SI;20/03/22"));
    chain.run();

    assertThat(counts("attendance")).containsExactly("1.csv|1|0|0", "2.csv|1|0|0");
  }

  private static String desk(String provider, String address, String until) {
    return SERVICE.formatted("SRV-0001", provider, address, until);
  }

  /** Rows accepted, equal to what is known, and closed, by file. */
  private static List<String> counts(String recordType) throws SQLException {
    return query(
        """
        select file_name, kinds.rows_accepted, kinds.rows_duplicate, kinds.rows_closed
        from ops.delivery inner join ops.delivery_count as kinds using (delivery_key)
        where record_type = '%s' order by file_name
        """
            .formatted(recordType));
  }

  private void deliver(String feed, String name, String rows) throws IOException {
    Path inbox = Files.createDirectories(home.resolve("inbox").resolve(feed));
    String header =
        Contracts.only(feed).onlyRecordType().columns().stream()
            .map(Column::header)
            .collect(Collectors.joining(";"));
    Path file = Files.writeString(inbox.resolve(name), header + "\n" + rows);
    // Files are read in the order in which they were written.
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * (name.charAt(0) - '0')));
  }
}
