package it.sprint.warehouse.kpi;

/** A KPI catalogue that cannot be used: which file, which entry and field, and why. */
public final class InvalidCatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidCatalogueException(String file, String place, String reason) {
    super(message(file, place, reason));
  }

  InvalidCatalogueException(String file, String place, String reason, Throwable cause) {
    super(message(file, place, reason), cause);
  }

  private static String message(String file, String place, String reason) {
    // The files of KPIs are called by their names alone, those of boards by their folder, too.
    String path = file.contains("/") ? file : "kpi/" + file;
    return "Cannot load the KPI catalogue %s: %s%s"
        .formatted(path, place.isEmpty() ? "" : place + ": ", reason);
  }
}
