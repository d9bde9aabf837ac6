package it.sprint.api.linkage;

import it.sprint.api.database.AppDatabase;
import it.sprint.api.database.SqlFile;
import it.sprint.warehouse.linkage.PairKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The records that lie sealed beside the pairs; they are opened here and nowhere else. */
@Component
final class LinkRecords {

  private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final VaultKeys keys;
  private final JsonMapper json;
  private final String one = SqlFile.of(LinkRecords.class, "one");
  private final String others = SqlFile.of(LinkRecords.class, "others");
  private final String explanation = SqlFile.of(LinkRecords.class, "explanation");
  private final String known = SqlFile.of(LinkRecords.class, "known");

  LinkRecords(AppDatabase database, VaultKeys keys, JsonMapper json) {
    this.jdbc = database.jdbc();
    this.keys = keys;
    this.json = json;
  }

  /** Whether both records were published. */
  boolean hasBoth(PairKey pair) {
    return jdbc.sql(known)
        .param("a", pair.recordA())
        .param("b", pair.recordB())
        .query(Boolean.class)
        .single();
  }

  /** Opens a record; whoever asks has logged it. */
  LinkRecord open(String record) {
    return jdbc.sql(one).param("record", record).query((row, number) -> open(row)).single();
  }

  /** The other records of the person. */
  List<PairAnswer.OtherRecord> others(LinkRecord record) {
    return jdbc.sql(others)
        .param("record", record.record())
        .param("person", record.personKey())
        .query(PairAnswer.OtherRecord.class)
        .list();
  }

  /** How the two compare; none for records of different persons that no pair joins. */
  Optional<PairAnswer.Explanation> explanation(PairKey pair) {
    return jdbc.sql(explanation)
        .param("a", pair.recordA())
        .param("b", pair.recordB())
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, PairAnswer.Explanation.class));
  }

  private LinkRecord open(ResultSet row) throws SQLException {
    String record = row.getString("record");
    String values = keys.open(row.getBytes("sealed_values"), record);
    return new LinkRecord(
        record, row.getString("feed"), row.getLong("person_key"), json.readValue(values, VALUES));
  }
}
