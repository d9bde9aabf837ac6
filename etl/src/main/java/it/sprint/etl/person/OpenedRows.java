package it.sprint.etl.person;

import it.sprint.etl.feed.Identifiers;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Puts the sealed identifiers of a row among its values, and the person's key for its number. */
final class OpenedRows implements Iterator<Row> {

  private static final int RECORD_KEY = 2;
  private static final int VALUES = 8;
  private static final int SEALED = 9;

  private final Iterator<Row> rows;
  private final Identifiers identifiers;
  private final PersonRecordKeys keys;

  OpenedRows(Iterator<Row> rows, Identifiers identifiers, PersonRecordKeys keys) {
    this.rows = rows;
    this.identifiers = identifiers;
    this.keys = keys;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Row next() {
    Row row = rows.next();
    return RowFactory.create(
        row.getInt(0),
        keys.of(PersonSource.all().get(row.getInt(0)), row.getString(1)),
        row.getString(RECORD_KEY),
        row.get(3),
        row.getLong(4),
        row.getLong(5),
        row.getInt(6),
        row.getBoolean(7),
        row.isNullAt(VALUES) ? null : values(row));
  }

  private @Nullable String[] values(Row row) {
    @Nullable String[] values = row.<String>getList(VALUES).toArray(String[]::new);
    if (!row.isNullAt(SEALED)) {
      Map<String, String> opened = identifiers.open(row.getAs(SEALED), row.getString(RECORD_KEY));
      for (Attribute attribute : Attribute.all()) {
        String value = opened.get(attribute.column());
        if (value != null) {
          values[attribute.place()] = value;
        }
      }
    }
    return values;
  }
}
