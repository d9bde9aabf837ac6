package it.sprint.api.access;

import java.util.List;

/** Rows that a subject adds to the table of who may open what, before those that stand there. */
public interface AccessRows {

  List<AccessRule> rows();
}
