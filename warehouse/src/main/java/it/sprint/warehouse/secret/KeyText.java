package it.sprint.warehouse.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key ring as properties: {@code landed.1} and 64 hexadecimal digits. */
final class KeyText {

  private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.([1-9]\\d{0,4})");
  private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{64}");

  private static final String WAREHOUSES =
      "# Keys of the S.PR.INT. warehouse. Whoever has them can read everything; without them"
          + " nobody can.\n# Keep a copy in a safe place, and old versions for as long as"
          + " anything sealed with them is kept.\n";
  private static final String PARTNERS =
      "# Chiave per gli pseudonimi: non deve uscire dall'ente.\n"
          + "# Conservarne una copia in un luogo sicuro: con un'altra chiave ogni persona riceve un"
          + " altro pseudonimo.\n";

  private KeyText() {}

  static String of(KeyRing ring) {
    boolean isPartners = ring.all().keySet().equals(Set.of(Purpose.PERSON_TOKEN));
    StringBuilder text = new StringBuilder(isPartners ? PARTNERS : WAREHOUSES);
    ring.all()
        .forEach(
            (purpose, versions) ->
                versions.forEach(
                    (version, key) ->
                        text.append(purpose.code())
                            .append('.')
                            .append(version)
                            .append('=')
                            .append(HexFormat.of().formatHex(key))
                            .append('\n')));
    return text.toString();
  }

  /**
   * Reads keys; the source is what a complaint names. A text that is a key and nothing else is a
   * partner's, as the first kit wrote it.
   */
  static KeyRing parse(String source, String text) {
    if (KEY.matcher(text.strip()).matches()) {
      return KeyRing.empty().with(Purpose.PERSON_TOKEN, 1, HexFormat.of().parseHex(text.strip()));
    }
    Properties entries = properties(source, text);
    KeyRing ring = KeyRing.empty();
    int number = 0;
    for (String name : new TreeSet<>(entries.stringPropertyNames())) {
      number++;
      Matcher matcher = NAME.matcher(name);
      Optional<Purpose> purpose =
          matcher.matches() ? Purpose.find(matcher.group(1)) : Optional.empty();
      int version = purpose.isPresent() ? Integer.parseInt(matcher.group(2)) : 0;
      if (purpose.isEmpty() || version > KeyRing.HIGHEST_VERSION) {
        throw SecretException.noKeyName(source, number);
      }
      String key = entries.getProperty(name).strip();
      if (!KEY.matcher(key).matches()) {
        throw SecretException.noKey(source, name);
      }
      ring = ring.with(purpose.get(), version, HexFormat.of().parseHex(key));
    }
    return ring;
  }

  private static Properties properties(String source, String text) {
    Properties entries = new Properties();
    try {
      entries.load(new StringReader(text));
    } catch (IllegalArgumentException e) {
      throw SecretException.noKeyName(source, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
