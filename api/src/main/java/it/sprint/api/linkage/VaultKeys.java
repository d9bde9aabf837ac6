package it.sprint.api.linkage;

import it.sprint.warehouse.linkage.SealedRecord;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.SecretException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The pipeline's keys, read when the first record is opened: most servers never open one. */
@Component
public class VaultKeys {

  private final Supplier<KeyRing> source;
  private volatile @Nullable SealedRecord records;

  @Autowired
  VaultKeys() {
    this(System.getenv());
  }

  public VaultKeys(Map<String, String> environment) {
    this.source = () -> KeyRing.fromEnvironment(environment);
  }

  /** Opens what was sealed for a record; with keys that were rotated meanwhile, too. */
  String open(byte[] sealed, String record) {
    SealedRecord known = records;
    if (known != null) {
      try {
        return known.open(sealed, record);
      } catch (SecretException perhapsRotated) {
        records = null;
      }
    }
    SealedRecord read = new SealedRecord(source.get());
    records = read;
    return read.open(sealed, record);
  }
}
