package it.sprint.warehouse.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a partner promises for one feed: kinds of records with their rules, format, origin and
 * service level.
 *
 * @param validFrom the first day on which a delivery may be read under it; null when it always was
 * @param origin where a public feed comes from; null for the feed of a partner
 * @param pull how records are fetched; null where files are delivered
 * @param forbidsTaxCodes whether a delivery with a tax code anywhere is refused; health codes
 *     always are
 */
public record Contract(
    String feed,
    String version,
    @Nullable LocalDate validFrom,
    Text title,
    Text purpose,
    String partner,
    boolean isPublic,
    @Nullable Origin origin,
    @Nullable Pull pull,
    FileFormat format,
    DeliveryMode mode,
    boolean forbidsTaxCodes,
    List<RecordType> recordTypes,
    Sla sla) {

  public Contract {
    recordTypes = List.copyOf(recordTypes);
  }

  /**
   * The same contract for a workbook that mends rows of a delivery: the sheets are named after the
   * kinds of records, and the delivery closes nothing.
   */
  public Contract forCorrections() {
    return with(
        format.asWorkbook(),
        DeliveryMode.INCREMENTAL,
        recordTypes.stream().map(RecordType::inSheet).toList());
  }

  /** The same contract with another kind of record in the place of its only one. */
  Contract withRecordType(RecordType type) {
    return with(format, mode, List.of(type));
  }

  private Contract with(
      FileFormat otherFormat, DeliveryMode otherMode, List<RecordType> otherTypes) {
    return new Contract(
        feed,
        version,
        validFrom,
        title,
        purpose,
        partner,
        isPublic,
        origin,
        pull,
        otherFormat,
        otherMode,
        forbidsTaxCodes,
        otherTypes,
        sla);
  }

  public RecordType recordType(String name) {
    return recordTypes.stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No record type '%s' in feed '%s'. It has: %s."
                        .formatted(
                            name,
                            feed,
                            recordTypes.stream()
                                .map(RecordType::name)
                                .collect(Collectors.joining(", ")))));
  }

  /** The kind of record in whose objects records of this kind stand, if they do. */
  public Optional<Enclosing> enclosing(RecordType nested) {
    return nested
        .enclosingKey()
        .flatMap(
            link -> {
              String header = link.header().substring(JsonRecords.OUTSIDE.length());
              return recordTypes.stream()
                  .filter(type -> type.under(header).isPresent())
                  .map(type -> new Enclosing(type, type.under(header).orElseThrow(), link))
                  .findFirst();
            });
  }

  /**
   * Where nested records stand.
   *
   * @param key the column of the enclosing kind that the nested records repeat
   * @param link the column of the nested kind that repeats it
   */
  public record Enclosing(RecordType type, Column key, Column link) {}

  /** The only kind of record of a feed that has one. */
  public RecordType onlyRecordType() {
    if (recordTypes.size() != 1) {
      throw new IllegalStateException(
          "Feed '%s' has %d record types.".formatted(feed, recordTypes.size()));
    }
    return recordTypes.get(0);
  }
}
