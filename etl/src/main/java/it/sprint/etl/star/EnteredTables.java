package it.sprint.etl.star;

import it.sprint.etl.lake.LakeTable;
import java.util.List;
import org.apache.spark.sql.types.StructType;

/**
 * Where the lake keeps what people enter in the pages. The star's functions ask it as {@code
 * entered_council_action}: so all that they ask is in the lake.
 */
public final class EnteredTables {

  private static final List<LakeTable> ALL =
      List.of(
          new LakeTable(
              "entered/council_action",
              StructType.fromDDL(
                  """
                  council_action int, version int, title string, organization_code string,
                  decided_on date, due_on date, done_on date, is_withdrawn boolean
                  """)),
          new LakeTable(
              "entered/indicator_target",
              StructType.fromDDL(
                  """
                  indicator string, kpi string, calendar string, period string, version int,
                  value decimal(14, 2), valid_from date
                  """)));

  private EnteredTables() {}

  /** All of them; each has the columns of the table of the same name in schema {@code app}. */
  public static List<LakeTable> all() {
    return ALL;
  }

  static String view(LakeTable table) {
    return table.path().replace('/', '_');
  }
}
