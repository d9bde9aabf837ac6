package it.sprint.warehouse.account;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections as the role that writes accounts; whoever opens one closes it. */
@FunctionalInterface
public interface Connections {

  Connection open() throws SQLException;
}
