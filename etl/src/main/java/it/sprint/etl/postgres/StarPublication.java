package it.sprint.etl.postgres;

import it.sprint.etl.star.StarChange;
import it.sprint.warehouse.history.Cause;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the published tables of the star up to what the lake has: only rows that differ travel,
 * and are put in place cause by cause. Dimensions come first and lose rows last, so that facts
 * always find the rows that they point to.
 */
record StarPublication(List<StagedChange> changes) {

  StarPublication {
    changes = List.copyOf(changes);
  }

  static StarPublication of(Connection connection, List<StarChange> changes, RowsAhead ahead) {
    List<StagedChange> staged = new ArrayList<>();
    for (StarChange change : changes) {
      staged.add(new StagedChange(connection, change, ahead.of(change.rows()), staged.size() + 1));
    }
    return new StarPublication(staged);
  }

  /** Puts in place what differs for one cause; tells the tables that have rows of it. */
  Set<String> apply(Cause cause) throws SQLException {
    Set<String> touched = new HashSet<>();
    for (StagedChange change : changes) {
      // Rows arrive in the order of their tables, all with the first cause.
      if (cause == Cause.NEW) {
        change.stage();
      }
      if (change.causes().contains(cause)) {
        change.apply(cause);
        touched.add(change.change().table().publishedAs());
      }
    }
    if (cause == Cause.DELETED) {
      deleteMembers();
    }
    return touched;
  }

  private void deleteMembers() throws SQLException {
    List<StagedChange> dimensions =
        new ArrayList<>(changes.stream().filter(StagedChange::isOfDimension).toList());
    Collections.reverse(dimensions);
    for (StagedChange dimension : dimensions) {
      dimension.deleteMembers();
    }
  }

  void check() throws SQLException {
    for (StagedChange change : changes) {
      change.check();
    }
  }
}
