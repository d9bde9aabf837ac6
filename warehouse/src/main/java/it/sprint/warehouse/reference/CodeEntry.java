package it.sprint.warehouse.reference;

/** A value that means a code, with the place that says so. */
record CodeEntry(String value, String code, String origin) {}
