package it.sprint.warehouse.secret;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 256-bit keys by purpose and version; the highest version makes new values, the older ones still
 * read. It travels to other processes in a compact form, and its text form names versions only.
 */
public final class KeyRing implements Serializable {

  static final int KEY_BYTES = 32;
  static final int HIGHEST_VERSION = 0xFFFF;

  private static final long serialVersionUID = 1L;

  private final transient Map<Purpose, SortedMap<Integer, byte[]>> keys;

  private KeyRing(Map<Purpose, SortedMap<Integer, byte[]>> keys) {
    this.keys = keys;
  }

  /**
   * The keys in {@code SPRINT_KEYS}, in the file that {@code SPRINT_KEYS_FILE} names, or else in
   * {@code keys.properties} in {@code SPRINT_HOME} (default {@code .sprint}), which is made at
   * first use. A file that is named must be there: a new one in its place would open nothing.
   */
  public static KeyRing fromEnvironment(Map<String, String> environment) {
    String text = environment.getOrDefault("SPRINT_KEYS", "");
    if (!text.isBlank()) {
      return KeyText.parse("SPRINT_KEYS", text.replace(';', '\n'));
    }
    String file = environment.getOrDefault("SPRINT_KEYS_FILE", "");
    if (!file.isBlank()) {
      return new KeyFile(Path.of(file)).load();
    }
    String home = environment.getOrDefault("SPRINT_HOME", ".sprint");
    return KeyFile.in(Path.of(home)).loadOrMake(Purpose.ofWarehouse());
  }

  /** A ring with one new key for each purpose. */
  public static KeyRing random(Set<Purpose> purposes) {
    return new KeyRing(new EnumMap<>(Purpose.class)).with(purposes);
  }

  static KeyRing empty() {
    return new KeyRing(new EnumMap<>(Purpose.class));
  }

  public boolean has(Purpose purpose) {
    return keys.containsKey(purpose);
  }

  /** The version that makes new values. */
  public int version(Purpose purpose) {
    return versions(purpose).lastKey();
  }

  /** The key itself; a copy, as keys never change. */
  byte[] key(Purpose purpose, int version) {
    byte[] key = versions(purpose).get(version);
    if (key == null) {
      throw SecretException.versionMissing(purpose, version);
    }
    return key.clone();
  }

  /** A ring with a new version for the purpose, and all that were there. */
  KeyRing rotate(Purpose purpose) {
    int next = has(purpose) ? version(purpose) + 1 : 1;
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return with(purpose, next, key);
  }

  /** A ring that has a key for each of the purposes. */
  KeyRing with(Set<Purpose> purposes) {
    KeyRing ring = this;
    for (Purpose purpose : purposes) {
      ring = ring.has(purpose) ? ring : ring.rotate(purpose);
    }
    return ring;
  }

  KeyRing with(Purpose purpose, int version, byte[] key) {
    if (key.length != KEY_BYTES || version < 1 || version > HIGHEST_VERSION) {
      throw new IllegalArgumentException("A key has 32 bytes and a version from 1 to 65535.");
    }
    Map<Purpose, SortedMap<Integer, byte[]>> more = new EnumMap<>(Purpose.class);
    keys.forEach((known, versions) -> more.put(known, new TreeMap<>(versions)));
    more.computeIfAbsent(purpose, missing -> new TreeMap<>()).put(version, key.clone());
    return new KeyRing(more);
  }

  /** All keys, by purpose and version. */
  Map<Purpose, SortedMap<Integer, byte[]>> all() {
    return keys;
  }

  @Override
  public String toString() {
    Map<String, Set<Integer>> versions = new TreeMap<>();
    keys.forEach((purpose, known) -> versions.put(purpose.code(), known.keySet()));
    return "keys " + versions;
  }

  private SortedMap<Integer, byte[]> versions(Purpose purpose) {
    SortedMap<Integer, byte[]> versions = keys.get(purpose);
    if (versions == null) {
      throw SecretException.purposeMissing(purpose);
    }
    return versions;
  }

  private Object writeReplace() {
    return new Form(this);
  }

  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("A key ring travels in its own form.");
  }

  /** What travels: for each key its purpose, version and bytes. */
  private static final class Form implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient KeyRing ring;

    private Form(KeyRing ring) {
      this.ring = ring;
    }

    private void writeObject(ObjectOutputStream stream) throws IOException {
      DataOutputStream data = new DataOutputStream(stream);
      data.writeInt(ring.keys.values().stream().mapToInt(Map::size).sum());
      for (Map.Entry<Purpose, SortedMap<Integer, byte[]>> purpose : ring.keys.entrySet()) {
        for (Map.Entry<Integer, byte[]> version : purpose.getValue().entrySet()) {
          data.writeUTF(purpose.getKey().name());
          data.writeShort(version.getKey());
          data.write(version.getValue());
        }
      }
      data.flush();
    }

    private void readObject(ObjectInputStream stream) throws IOException {
      DataInputStream data = new DataInputStream(stream);
      KeyRing read = empty();
      int count = data.readInt();
      for (int i = 0; i < count; i++) {
        Purpose purpose = Purpose.valueOf(data.readUTF());
        int version = data.readUnsignedShort();
        byte[] key = new byte[KEY_BYTES];
        data.readFully(key);
        read = read.with(purpose, version, key);
      }
      ring = read;
    }

    private Object readResolve() {
      return ring;
    }
  }
}
