package it.sprint.etl.feed;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.when;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.GroupMember;
import it.sprint.warehouse.feed.GroupRule;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.Severity;
import it.sprint.warehouse.feed.Violation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a feed by the groups that its contract's rules judge: the rules say themselves which
 * rows break them, as they do in the partners' kit.
 */
public record GroupMembers(Contract contract) {

  /** What a validated row tells of the groups it belongs to; values are fingerprints. */
  static final ArrayType OF_ROW =
      DataTypes.createArrayType(
          new StructType()
              .add("rule", DataTypes.IntegerType, false)
              .add("part", DataTypes.IntegerType, false)
              .add("group", DataTypes.StringType, false)
              .add("from", DataTypes.DateType, true)
              .add("to", DataTypes.DateType, true)
              .add("owner", DataTypes.StringType, false),
          false);

  private static final StructType BROKEN =
      new StructType()
          .add("delivery_key", DataTypes.LongType, false)
          .add("record_type", DataTypes.StringType, false)
          .add("source_row", DataTypes.LongType, false)
          .add("source_item", DataTypes.IntegerType, false)
          .add("is_reject", DataTypes.BooleanType, false)
          .add("reason", FeedTables.REASONS.elementType(), false);

  /** The rules over groups of a feed, in the order in which rows name them. */
  static List<GroupRule> rules(Contract contract) {
    return contract.recordTypes().stream().flatMap(type -> type.groupRules().stream()).toList();
  }

  public static boolean isNeeded(Contract contract) {
    return !rules(contract).isEmpty();
  }

  /** The rows of every kind, with what the rules over groups say of them. */
  public List<Dataset<Row>> judge(List<Dataset<Row>> validated) {
    if (rules(contract).isEmpty()) {
      return validated;
    }
    Dataset<Row> broken = broken(members(validated));
    List<Dataset<Row>> judged = new ArrayList<>();
    for (int kind = 0; kind < validated.size(); kind++) {
      judged.add(withReasons(validated.get(kind), broken, contract.recordTypes().get(kind)));
    }
    return judged;
  }

  private static Dataset<Row> members(List<Dataset<Row>> validated) {
    return validated.stream()
        .map(
            rows ->
                rows.select(
                        col("delivery_key"),
                        col("source_row"),
                        col("source_item"),
                        explode(col("_groups")).as("g"))
                    .select("delivery_key", "source_row", "source_item", "g.*"))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private Dataset<Row> broken(Dataset<Row> members) {
    String feed = contract.feed();
    Column[] group = {col("delivery_key"), col("rule"), col("group")};
    return members
        .repartition(group)
        .sortWithinPartitions(group)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Judging(feed, rows),
            Encoders.row(BROKEN));
  }

  private static Dataset<Row> withReasons(
      Dataset<Row> validated, Dataset<Row> broken, RecordType type) {
    Column[] place = {col("delivery_key"), col("source_row"), col("source_item")};
    Dataset<Row> reasons =
        broken
            .where(col("record_type").equalTo(type.name()))
            .groupBy(place)
            .agg(
                collect_list(when(col("is_reject"), col("reason"))).as("_more_reasons"),
                collect_list(when(col("is_reject").equalTo(false), col("reason")))
                    .as("_more_warnings"));
    String[] names = {"delivery_key", "source_row", "source_item"};
    return validated
        .join(broadcast(reasons), names, "left")
        .withColumn("_reasons", more("_reasons", "_more_reasons"))
        .withColumn("_warnings", more("_warnings", "_more_warnings"))
        .drop("_more_reasons", "_more_warnings");
  }

  private static Column more(String known, String added) {
    return coalesce(concat(col(known), col(added)), col(known));
  }

  /** Goes through sorted members, group by group. */
  private static final class Judging implements Iterator<Row> {
    private final Contract contract;
    private final List<GroupRule> rules;
    private final Iterator<Row> members;
    private final List<Row> pending = new ArrayList<>();
    private @Nullable Row next;

    Judging(String feed, Iterator<Row> members) {
      this.contract = Contracts.load().of(feed);
      this.rules = rules(contract);
      this.members = members;
      this.next = members.hasNext() ? members.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (pending.isEmpty() && next != null) {
        judgeGroup();
      }
      return !pending.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more broken rows");
      }
      return pending.remove(pending.size() - 1);
    }

    private void judgeGroup() {
      Row first = next;
      GroupRule rule = rules.get(first.getInt(3));
      List<GroupMember> group = new ArrayList<>();
      while (next != null && isSameGroup(first, next)) {
        group.add(member(next));
        next = members.hasNext() ? members.next() : null;
      }
      for (GroupMember member : rule.broken(group)) {
        pending.add(row(first.getLong(0), rule, member));
      }
    }

    private static boolean isSameGroup(Row one, Row other) {
      return one.getLong(0) == other.getLong(0)
          && one.getInt(3) == other.getInt(3)
          && one.getString(5).equals(other.getString(5));
    }

    private static GroupMember member(Row row) {
      return new GroupMember(
          row.getInt(4),
          row.getLong(1),
          row.getInt(2),
          row.isNullAt(6) ? null : row.getLocalDate(6),
          row.isNullAt(7) ? null : row.getLocalDate(7),
          row.getString(8));
    }

    private static Row row(long deliveryKey, GroupRule rule, GroupMember member) {
      Violation violation = rule.violation();
      return RowFactory.create(
          deliveryKey,
          rule.parts().get(0).recordType(),
          member.line(),
          member.item(),
          rule.severity() == Severity.REJECT,
          RowFactory.create(
              violation.code().code(),
              violation.column(),
              violation.details().toArray(String[]::new)));
    }
  }
}
