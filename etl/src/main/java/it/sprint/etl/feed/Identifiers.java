package it.sprint.etl.feed;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.secret.KeyRing;
import it.sprint.warehouse.secret.Place;
import it.sprint.warehouse.secret.Purpose;
import it.sprint.warehouse.secret.Seal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The direct identifiers of records of one kind, as the vault keeps them: name and value of each
 * that is filled, sealed to the record.
 */
public final class Identifiers {

  private static final String VAULT = "vault";

  /** In characters, of which each takes up to three bytes. */
  private static final int LONGEST_PART = 20_000;

  private final String feed;
  private final RecordType type;
  private final List<Column> columns;
  private final Seal seal;

  /** The identifiers of the records of one kind, sealed by the vault's keys. */
  public Identifiers(String feed, RecordType type, KeyRing keys) {
    this.feed = feed;
    this.type = type;
    this.columns = type.identifiers();
    this.seal = new Seal(keys, Purpose.VAULT);
  }

  /** The sealed identifiers of a record; null for a kind of record that has none. */
  byte @Nullable [] seal(List<@Nullable Object> values, String recordKey) {
    if (columns.isEmpty()) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (Column column : columns) {
        Object value = values.get(column.position());
        if (value != null) {
          write(out, column.name(), value.toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No disk is involved.", e);
    }
    return seal.seal(bytes.toByteArray(), place(recordKey));
  }

  /** A long value is written in parts, for an entry has room for 64 KiB. */
  private static void write(DataOutputStream out, String name, String value) throws IOException {
    int start = 0;
    do {
      int end = Math.min(value.length(), start + LONGEST_PART);
      out.writeUTF(name);
      out.writeUTF(value.substring(start, end));
      start = end;
    } while (start < value.length());
  }

  /** The identifiers by the names of their columns. */
  public Map<String, String> open(byte[] sealed, String recordKey) {
    Map<String, String> values = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(seal.open(sealed, place(recordKey))))) {
      while (in.available() > 0) {
        String name = in.readUTF();
        values.merge(name, in.readUTF(), String::concat);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The vault's entry is damaged.", e);
    }
    return values;
  }

  private Place place(String recordKey) {
    return Place.of(VAULT, feed, type.name(), recordKey);
  }
}
