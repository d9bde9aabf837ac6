package it.sprint.warehouse.kpi;

import it.sprint.warehouse.feed.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the names of a breakdown's members come from. */
public sealed interface MemberNames {

  /** Names that the catalogue itself lists. */
  record Listed(Map<String, Text> names) implements MemberNames {

    public Listed {
      names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
  }

  /** Names that stand in a reference table: its columns with the code and both names. */
  record Reference(String table, String code, String it, String en) implements MemberNames {}
}
