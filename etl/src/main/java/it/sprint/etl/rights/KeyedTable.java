package it.sprint.etl.rights;

import static org.apache.spark.sql.functions.col;

import it.sprint.etl.lake.LakeTable;
import it.sprint.etl.person.PersonDimension;
import it.sprint.etl.person.PersonTables;
import it.sprint.etl.star.StarTable;
import it.sprint.etl.star.StarTables;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.StructType;

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
    PERSON,
    /** The same, or the one that it had in the star while no register told of it. */
    FACT
  }

  /** Of the star's tables only the person is asked for. */
  private static final StructType PERSONS = StructType.fromDDL("person_key bigint");

  private static final List<KeyedTable> OF_LINKING =
      List.of(
          new KeyedTable(Root.LAKE, PersonTables.REGISTER, Key.RECORD, List.of("person_record")),
          new KeyedTable(Root.VAULT, PersonTables.RECORDS, Key.RECORD, List.of("person_record")),
          new KeyedTable(Root.VAULT, PersonTables.BLOCKS, Key.ID, List.of("id")),
          new KeyedTable(Root.LAKE, PersonTables.EDGES, Key.ID, List.of("id_a", "id_b")),
          new KeyedTable(
              Root.LAKE, PersonTables.PAIRS, Key.RECORD, List.of("record_a", "record_b")),
          new KeyedTable(Root.LAKE, PersonDimension.TABLE, Key.PERSON, List.of("person_key")));

  /**
   * All of them, and so all that erasing must reach beside the rows of feeds. What {@code
   * person/change} has are keys of persons that no longer lead to anybody.
   */
  static final List<KeyedTable> ALL =
      Stream.concat(OF_LINKING.stream(), StarTables.aboutPersons().stream().map(KeyedTable::of))
          .toList();

  KeyedTable {
    columns = List.copyOf(columns);
  }

  private static KeyedTable of(StarTable table) {
    LakeTable stored = new LakeTable(table.path(), PERSONS);
    return new KeyedTable(Root.LAKE, stored, Key.FACT, List.of("person_key"));
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
          case PERSON -> target.persons().toArray();
          case FACT -> target.factKeys().toArray();
        };
    return columns.stream().map(column -> col(column).isin(keys)).reduce(Column::or).orElseThrow();
  }
}
