package it.sprint.warehouse.feed;

/** A record of a delivery, of which kind it is, and the header that says what its cells are. */
public record DeliveredRecord(RecordType type, String header, SourceRecord record) {}
