package it.sprint.etl.pipeline;

import static it.sprint.etl.pipeline.Chain.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of an invented person that come again, with other needs than before. */
class NestedListIT {

  private static final String CASE =
      "{\"case_id\":\"%s\",\"person\":{\"person_id\":\"P-10000001\",\"surname\":\"Inventata\","
          + "\"name\":\"Persona\",\"sex\":\"F\",\"citizenship\":\"SEN\"},"
          + "\"opened_on\":\"2022-03-01\",\"needs\":[%s],\"services\":[],"
          + "\"updated_at\":\"%s\",\"deleted\":false}%n";

  @TempDir private Path home;

  private Chain chain;

  @BeforeEach
  void deliverACaseWithTwoNeeds() throws SQLException, IOException {
    chain = new Chain(home, Files.createDirectories(home.resolve("public")));
    deliver("1.jsonl", cases("C-10000001", "2022-03-01T09:00:00Z", "N-10000001", "N-10000002"));
    chain.run();
  }

  @Test
  void needThatItsCaseNoLongerHoldsIsClosedAndOpensAgainWithIt() throws SQLException, IOException {
    deliver("2.jsonl", cases("C-10000001", "2022-03-02T09:00:00Z", "N-10000001"));
    chain.run();

    assertThat(needs()).containsExactly("1.jsonl|2|0|0", "2.jsonl|0|1|1");

    deliver("3.jsonl", cases("C-10000001", "2022-03-03T09:00:00Z", "N-10000001", "N-10000002"));
    chain.run();

    assertThat(needs()).contains("3.jsonl|1|1|0");
  }

  @Test
  void casesOfTheSameRunFollowEachOther() throws SQLException, IOException {
    deliver("2.jsonl", cases("C-10000001", "2022-03-02T09:00:00Z", "N-10000002"));
    deliver("3.jsonl", cases("C-10000001", "2022-03-03T09:00:00Z"));
    chain.run();

    assertThat(needs()).contains("2.jsonl|0|1|1", "3.jsonl|0|0|1");
  }

  @Test
  void caseThatDoesNotComeSaysNothing() throws SQLException, IOException {
    deliver("2.jsonl", cases("C-10000002", "2022-03-02T09:00:00Z", "N-10000003"));
    chain.run();

    assertThat(needs()).contains("2.jsonl|1|0|0");
  }

  private static List<String> needs() throws SQLException {
    return query(
        """
        select file_name, kinds.rows_accepted, kinds.rows_duplicate, kinds.rows_closed
        from ops.delivery inner join ops.delivery_count as kinds using (delivery_key)
        where record_type = 'need' order by received_at
        """);
  }

  private void deliver(String name, String text) throws IOException {
    Path inbox = Files.createDirectories(home.resolve("inbox/oasi2-cases"));
    Path file = Files.writeString(inbox.resolve(name), text);
    // Files are read in the order in which they were written.
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * (name.charAt(0) - '0')));
  }

  private static String cases(String id, String updatedAt, String... needs) {
    String list =
        Arrays.stream(needs)
            .map(
                need ->
                    "{\"need_id\":\"%s\",\"code\":\"alloggio\",\"expressed_on\":\"2022-03-01\"}"
                        .formatted(need))
            .collect(Collectors.joining(","));
    return CASE.formatted(id, list, updatedAt);
  }
}
