package it.sprint.warehouse.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written row by row and of which no row is kept. Cells are texts, numbers, days,
 * or true and false; null is a blank. Only what is finished is whole.
 */
public interface TableFile {

  void row(List<? extends @Nullable Object> cells) throws IOException;

  /** Writes what is left and the end; the owner of the stream closes that. */
  void finish() throws IOException;
}
