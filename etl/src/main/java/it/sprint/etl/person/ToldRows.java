package it.sprint.etl.person;

import it.sprint.etl.linkage.Rows;
import it.sprint.etl.person.PersonHistory.News;
import it.sprint.etl.person.PersonHistory.Told;
import it.sprint.warehouse.reference.ReferenceLists;
import it.sprint.warehouse.secret.KeyRing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Puts what is new of persons to what was said before. */
final class ToldRows implements Iterator<Row> {

  /**
   * One row per person of a register: whether it is used at all, whether what is compared is new
   * ({@code is_news}), whether anything is ({@code is_said}), both sealed, and the values in clear
   * if it is live.
   */
  static final StructType SCHEMA =
      new StructType()
          .add("person_record", DataTypes.StringType, false)
          .add("id", DataTypes.LongType, false)
          .add("source", DataTypes.IntegerType, false)
          .add("is_live", DataTypes.BooleanType, false)
          .add("is_restricted", DataTypes.BooleanType, false)
          .add("is_news", DataTypes.BooleanType, false)
          .add("is_said", DataTypes.BooleanType, false)
          .add("sealed_values", DataTypes.BinaryType, true)
          .add("sealed_history", DataTypes.BinaryType, false)
          .add("values", DataTypes.createArrayType(DataTypes.StringType, true), true);

  static final int IS_LIVE = 3;
  static final int IS_RESTRICTED = 4;
  static final int IS_NEWS = 5;
  static final int IS_SAID = 6;
  static final int VALUES = 9;

  private final Iterator<Row> rows;
  private final SealedRecords sealed;
  private final ReferenceLists lists;
  private final Set<String> restricted;

  /**
   * @param rows one per person: source, key, rows of {@link Observations#SCHEMA} without their
   *     first two columns, whether it was live, and its sealed values and history, if it is known
   * @param restricted the keys of records that are kept but not used
   */
  ToldRows(Iterator<Row> rows, KeyRing keys, Set<String> restricted) {
    this.rows = rows;
    this.sealed = new SealedRecords(keys);
    this.lists = ReferenceLists.load();
    this.restricted = restricted;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    Row row = rows.next();
    String record = row.getString(1);
    boolean isKnown = !row.isNullAt(5);
    PersonHistory before = isKnown ? sealed.history(row.getAs(5), record) : PersonHistory.NONE;
    PersonHistory after = before.with(news(row.getList(2)));
    boolean isRestricted = restricted.contains(record);
    boolean isLive = after.isLive() && !isRestricted;
    // What a restricted record says is kept up to date, for the day on which it is used again.
    List<@Nullable String> values =
        after.isLive() ? Arrays.asList(new RegisterPerson(lists, after.values()).values()) : null;
    List<@Nullable String> valuesBefore =
        row.isNullAt(4) ? null : sealed.values(row.getAs(4), record);
    boolean wasLive = isKnown && row.getBoolean(3);
    return RowFactory.create(
        record,
        PersonRecordKeys.id(record),
        row.getInt(0),
        isLive,
        isRestricted,
        isLive && !(wasLive && Objects.equals(values, valuesBefore)),
        !after.equals(before),
        values == null ? null : sealed.sealValues(values, record),
        sealed.seal(after, record),
        isLive && values != null ? Rows.list(values) : null);
  }

  private static List<News> news(List<Row> rows) {
    List<News> news = new ArrayList<>();
    for (Row row : rows) {
      String record = row.getString(0);
      Told told =
          row.isNullAt(6)
              ? null
              : new Told(
                  record,
                  ChronoUnit.MICROS.between(Instant.EPOCH, row.<Instant>getAs(1)),
                  row.getLong(2),
                  row.getLong(3),
                  row.getInt(4),
                  Rows.texts(row, 6));
      news.add(new News(record, row.getBoolean(5), told));
    }
    return news;
  }
}
