package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonDimension;
import it.sprint.etl.person.PersonTables;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Column;

/** A table whose rows name a person by a key in one or two columns. */
record KeyedTable(Root root, LakeTable table, Key key, List<String> columns) {

  /** Where a table lies. */
  enum Root {
    LAKE,
    VAULT
  }

  /** What names the person. */
  enum Key {
    /** The key of its record in a register. */
    RECORD,
    /** The number that the linkage reckons with. */
    ID,
    /** The key of the person. */
    PERSON
  }

  /**
   * All of them, and so all that erasing must reach beside the rows of feeds. What {@code
   * person/change} has are keys of persons that no longer lead to anybody.
   */
  static final List<KeyedTable> ALL =
      List.of(
          new KeyedTable(Root.LAKE, PersonTables.REGISTER, Key.RECORD, List.of("person_record")),
          new KeyedTable(Root.VAULT, PersonTables.RECORDS, Key.RECORD, List.of("person_record")),
          new KeyedTable(Root.VAULT, PersonTables.BLOCKS, Key.ID, List.of("id")),
          new KeyedTable(Root.LAKE, PersonTables.EDGES, Key.ID, List.of("id_a", "id_b")),
          new KeyedTable(
              Root.LAKE, PersonTables.PAIRS, Key.RECORD, List.of("record_a", "record_b")),
          new KeyedTable(Root.LAKE, PersonDimension.TABLE, Key.PERSON, List.of("person_key")));

  KeyedTable {
    columns = List.copyOf(columns);
  }

  /** As counts and messages name it. */
  String name() {
    return TableNames.of(root, table);
  }

  /** The rows of the target. */
  Column isOf(Target target) {
    Object[] keys =
        switch (key) {
          case RECORD -> target.records().toArray();
          case ID -> target.ids().toArray();
          case PERSON -> persons(target.persons());
        };
    return columns.stream().map(column -> col(column).isin(keys)).reduce(Column::or).orElseThrow();
  }

  private static Object[] persons(Collection<Long> persons) {
    return persons.toArray();
  }
}
