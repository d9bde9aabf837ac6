package it.sprint.etl.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sprint.warehouse.linkage.SealedRecord;
import it.sprint.warehouse.secret.KeyRing;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a run publishes for reviewers. */
final class ReviewTables {

  private ReviewTables() {}

  /** The records of pairs that wait open as the registers have them, and few others are there. */
  static void holdWhatWaits(Dataset<Row> records, KeyRing keys) throws SQLException {
    Map<String, Row> byKey =
        records.collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getString(0), row -> row));
    SealedRecord sealed = new SealedRecord(keys);

    Map<String, String> published =
        published("select record, encode(sealed_values, 'hex') from ops.link_record");

    assertThat(published)
        .containsKeys(
            Chain.query(
                    "select record_a from ops.link_pair union select record_b from ops.link_pair")
                .toArray(String[]::new))
        .hasSizeLessThan(byKey.size() / 3)
        .allSatisfy(
            (record, hex) ->
                assertThat(sealed.open(HexFormat.of().parseHex(hex), record))
                    .contains(Objects.toString(byKey.get(record).getList(3).get(1), "{")));
    assertThat(
            Chain.query(
                """
                select count(*) filter (
                    where abs(weight - (explanation ->> 'total')::float) < 0.01
                        and hold = explanation ->> 'hold') = count(*)
                from ops.link_pair left join ops.link_explanation using (record_a, record_b)
                """))
        .containsExactly("t");
    assertThat(
            Chain.query(
                """
                select count(*) > 0 from ops.link_explanation
                join ops.link_record as a on a.record = record_a
                join ops.link_record as b on b.record = record_b
                where a.person_key = b.person_key
                """))
        .as("what was joined can be opened, to be parted")
        .containsExactly("t");
  }

  private static Map<String, String> published(String sql) throws SQLException {
    return Chain.query(sql).stream()
        .collect(
            Collectors.toMap(
                row -> row.substring(0, row.indexOf('|')),
                row -> row.substring(row.indexOf('|') + 1)));
  }
}
