package it.sprint.api.delivery;

import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.SealedRows;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The pipeline's keys, read when the first sealed row is opened: most servers never open one. */
@Component
public class LedgerKeys {

  private final Supplier<KeyRing> source;
  private volatile @Nullable SealedRows rows;

  @Autowired
  LedgerKeys() {
    this(System.getenv());
  }

  public LedgerKeys(Map<String, String> environment) {
    this.source = () -> KeyRing.fromEnvironment(environment);
  }

  SealedRows rows() {
    SealedRows opened = rows;
    if (opened == null) {
      opened = new SealedRows(source.get());
      rows = opened;
    }
    return opened;
  }
}
