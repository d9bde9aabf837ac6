package it.sprint.api.delivery;

import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.LandedPlace;
import it.sprint.warehouse.secret.SealedRows;
import it.sprint.warehouse.secret.SecretException;
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

  /** Opens the text of a record; with keys that were rotated meanwhile, too. */
  String open(byte[] sealed, LandedPlace place) {
    SealedRows known = rows;
    if (known != null) {
      try {
        return known.open(sealed, place);
      } catch (SecretException perhapsRotated) {
        rows = null;
      }
    }
    SealedRows read = new SealedRows(source.get());
    rows = read;
    return read.open(sealed, place);
  }
}
