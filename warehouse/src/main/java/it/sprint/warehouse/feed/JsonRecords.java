package it.sprint.warehouse.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records of a contract in a JSON object. The place of a record type is {@code .} for the
 * object itself or the key of an object or of a list of objects in it. The header of a column is
 * the path of its value, such as {@code person.surname}, or {@code ../case_id} for a value of the
 * enclosing object. Values that no column names are not kept; their keys are told.
 */
final class JsonRecords {

  private static final String ITSELF = ".";

  /** Begins the header of a value of the enclosing object. */
  static final String OUTSIDE = "../";

  /** Enough to see what is new; a file whose keys are data has any number of them. */
  private static final int MOST_UNKNOWN_KEYS = 50;

  /**
   * How many times the longest record the records of one line may be, for each of them may repeat a
   * value of the object around it.
   */
  private static final int LONGEST_RECORDS = 16;

  /** What a record takes beside its text. */
  private static final int RECORD_BYTES = 100;

  /** As programs name things; a key in another form may be somebody's name. */
  private static final Pattern PROGRAMS_KEY =
      Pattern.compile("[a-z][A-Za-z_]{0,19}(\\.[a-z][A-Za-z_]{0,19}){0,2}");

  private final List<RecordType> types;
  private final Map<RecordType, String> headers = new HashMap<>();
  private final char delimiter;
  private final long mostOfLine;
  private final Set<String> knownPaths = new LinkedHashSet<>();
  private final Set<String> unknownKeys = new TreeSet<>();

  JsonRecords(Contract contract) {
    this.types = contract.recordTypes();
    this.delimiter = contract.format().delimiter();
    this.mostOfLine = (long) LONGEST_RECORDS * contract.format().maximumRecordBytes();
    for (RecordType type : types) {
      addKnownPaths(type);
      headers.put(type, header(type));
    }
  }

  /** The paths, from the line's object, of keys that the contract does not know. */
  Set<String> unknownKeys() {
    return unknownKeys;
  }

  /** A line that holds no record, as one of the first kind. */
  DeliveredRecord broken(long line, String text, ViolationCode problem) {
    RecordType first = types.get(0);
    return new DeliveredRecord(first, headerOf(first), new SourceRecord(line, text, problem));
  }

  /** The records of a line; null when they are many times longer than the line. */
  @Nullable List<DeliveredRecord> of(long line, Map<String, @Nullable Object> object) {
    List<DeliveredRecord> records = new ArrayList<>();
    long length = 0;
    for (RecordType type : types) {
      int item = 0;
      for (Object element : elements(String.valueOf(type.place()), object)) {
        DeliveredRecord record = record(type, line, item, new Nested(element, object));
        length += record.record().text().length() + RECORD_BYTES;
        if (length > mostOfLine) {
          return null;
        }
        records.add(record);
        item++;
      }
    }
    collectUnknown("", object);
    return records;
  }

  private static List<?> elements(String place, Map<String, @Nullable Object> object) {
    if (place.equals(ITSELF)) {
      return List.of(object);
    }
    Object value = object.get(place);
    if (value instanceof List<?> list) {
      return list;
    }
    return value == null ? List.of() : List.of(value);
  }

  private DeliveredRecord record(RecordType type, long line, int item, Nested nested) {
    List<String> cells = new ArrayList<>();
    boolean isSound = nested.inner() instanceof Map<?, ?>;
    for (Column column : type.columns()) {
      Object value = nested.value(column.header());
      isSound &= !(value instanceof Map<?, ?> || value instanceof List<?>);
      cells.add(value == null ? "" : value.toString());
    }
    String text = wellFormed(DelimitedText.of(cells, delimiter).replace('\0', '\u2400'));
    return new DeliveredRecord(
        type,
        headerOf(type),
        new SourceRecord(line, item, text, isSound ? null : ViolationCode.BROKEN_JSON));
  }

  /** Half of a character, which an escape can write, would be lost where text becomes bytes. */
  private static String wellFormed(String text) {
    return text.chars().anyMatch(it -> Character.isSurrogate((char) it))
        ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        : text;
  }

  private String headerOf(RecordType type) {
    return Objects.requireNonNull(headers.get(type));
  }

  private String header(RecordType type) {
    return DelimitedText.of(type.columns().stream().map(Column::header).toList(), delimiter);
  }

  private void addKnownPaths(RecordType type) {
    String place = String.valueOf(type.place());
    String start = place.equals(ITSELF) ? "" : place + ".";
    if (!start.isEmpty()) {
      knownPaths.add(place);
    }
    for (Column column : type.columns()) {
      boolean isOutside = column.header().startsWith(OUTSIDE);
      String path =
          isOutside ? column.header().substring(OUTSIDE.length()) : start + column.header();
      for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
        knownPaths.add(path.substring(0, dot));
      }
      knownPaths.add(path);
    }
  }

  private void collectUnknown(String start, Map<?, ?> object) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String path = start + entry.getKey();
      if (!knownPaths.contains(path)) {
        if (unknownKeys.size() < MOST_UNKNOWN_KEYS) {
          unknownKeys.add(PROGRAMS_KEY.matcher(path).matches() ? path : Cells.shape(path));
        }
      } else if (entry.getValue() instanceof Map<?, ?> inner) {
        collectUnknown(path + ".", inner);
      } else if (entry.getValue() instanceof List<?> list) {
        list.forEach(
            item -> {
              if (item instanceof Map<?, ?> inner) {
                collectUnknown(path + ".", inner);
              }
            });
      }
    }
  }

  /** A record's object and the object of its line. */
  private record Nested(@Nullable Object inner, Map<String, @Nullable Object> outer) {

    @Nullable Object value(String header) {
      return header.startsWith(OUTSIDE)
          ? at(outer, header.substring(OUTSIDE.length()))
          : at(inner, header);
    }

    private static @Nullable Object at(@Nullable Object object, String path) {
      Object value = object;
      for (String key : path.split("\\.", -1)) {
        value = value instanceof Map<?, ?> map ? map.get(key) : null;
      }
      return value;
    }
  }
}
