package it.sprint.etl.feed;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.GroupMember;
import it.sprint.warehouse.feed.GroupPart;
import it.sprint.warehouse.feed.GroupRule;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.ValidatedRow;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Mac;
import it.sprint.warehouse.secret.Purpose;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** What stands in for the values of rows when they are compared; for use by one task. */
public final class Fingerprints {

  private final String feed;
  private final RecordType type;
  private final List<Column> key;
  private final List<GroupRule> rules;
  private final Mac recordKeys;
  private final Mac contents;

  public Fingerprints(Contract contract, RecordType type, KeyRing keys) {
    this.feed = contract.feed();
    this.type = type;
    this.key = type.columns().stream().filter(Column::key).toList();
    this.rules = GroupMembers.rules(contract);
    this.recordKeys = Mac.of(keys, Purpose.RECORD_KEY);
    this.contents = Mac.of(keys, Purpose.CONTENT);
  }

  /** The key under which a record is known; null when a part of its own key is missing. */
  public @Nullable String recordKey(List<@Nullable Object> values) {
    String[] parts = new String[key.size()];
    for (int part = 0; part < parts.length; part++) {
      Object value = values.get(key.get(part).position());
      if (value == null) {
        return null;
      }
      parts[part] = value.toString();
    }
    return recordKeys.recordKey(feed, type.name(), parts);
  }

  byte[] content(List<@Nullable Object> values) {
    @Nullable String[] texts = new String[values.size()];
    for (int column = 0; column < texts.length; column++) {
      Object value = values.get(column);
      texts[column] = value == null ? null : value.toString();
    }
    return contents.content(texts);
  }

  /** The groups that the row belongs to, for every rule that looks at rows of its kind. */
  Row[] groups(ValidatedRow row) {
    if (rules.isEmpty() || row.values().isEmpty()) {
      return new Row[0];
    }
    List<Row> groups = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      List<GroupPart> parts = rules.get(rule).parts();
      for (int part = 0; part < parts.size(); part++) {
        if (parts.get(part).recordType().equals(type.name())) {
          Row member = member(rule, part, parts.get(part), row);
          if (member != null) {
            groups.add(member);
          }
        }
      }
    }
    return groups.toArray(Row[]::new);
  }

  private @Nullable Row member(int rule, int part, GroupPart place, ValidatedRow row) {
    String group = GroupMember.group(type, place, row.values());
    if (group == null) {
      return null;
    }
    GroupMember member = GroupMember.of(type, part, place, row);
    return RowFactory.create(
        rule, part, fingerprint(group), member.from(), member.to(), fingerprint(member.owner()));
  }

  private String fingerprint(String value) {
    return HexFormat.of().formatHex(contents.content(value));
  }
}
