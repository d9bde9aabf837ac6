package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.etl.SampleFiles;
import it.sprint.etl.generator.partner.RestPartner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partner's API on this machine, pulled by the pipeline. */
class PulledFeedsIT {

  private static final String TOKEN = "invented-token";

  private static final String CASE =
      """
      {"case_id":"C-10000001","person":{"person_id":"P-10000001","surname":"Diallo",\
      "name":"Awa","sex":"F","citizenship":"SEN"},"opened_on":"2022-03-01","needs":[],\
      "services":[],"updated_at":"2022-03-01T09:00:00+01:00","deleted":false}
      """;

  @TempDir private Path home;

  @Test
  void changedCasesArriveOnceAndTheNextPullBringsNothing() throws IOException, SQLException {
    Path cases = Files.createDirectories(home.resolve("cases"));
    Files.writeString(cases.resolve("cases.jsonl"), CASE);
    RestPartner.Options options =
        new RestPartner.Options(0, "/v1/cases", TOKEN, "case_id", "updated_at", 0);
    try (RestPartner partner = RestPartner.serve(cases, options, Clock.systemUTC())) {
      Chain chain =
          new Chain(
              home,
              SampleFiles.copyTo(home.resolve("public")).folder(),
              Map.of(
                  "SPRINT_OASI2_URL", partner.address().toString(), "SPRINT_OASI2_TOKEN", TOKEN));

      chain.run();
      List<String> afterFirst = deliveries();
      chain.run();

      assertThat(afterFirst).hasSize(1).first().asString().startsWith("published|1|");
      assertThat(deliveries()).isEqualTo(afterFirst);
      assertThat(query("select feed from ops.pull")).containsExactly("oasi2-cases");
      assertThat(home.resolve("pulled")).isEmptyDirectory();
    }
  }

  private static List<String> deliveries() throws SQLException {
    return query(
        """
        select status, rows_read, rows_accepted, rows_rejected from ops.delivery
        where feed = 'oasi2-cases'
        """);
  }
}
