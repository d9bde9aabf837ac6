package it.sprint.etl.source.rest;

/**
 * A feed that is pulled from a REST API.
 *
 * @param path path below the partner's address, as in {@code /v1/cases}
 * @param keyField the key of a record's number, at the record's top level
 * @param updatedField the key of the time when it was last changed, at the record's top level
 */
public record RestFeed(
    String feed, String partner, String path, String keyField, String updatedField) {

  public RestFeed {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("the path of " + feed + " does not begin with a slash");
    }
  }
}
