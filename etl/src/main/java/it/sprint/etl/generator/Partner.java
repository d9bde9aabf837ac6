package it.sprint.etl.generator;

import java.util.Locale;

/** The partners who write persons down by name. */
enum Partner {
  CPIA,
  OASI2,
  ETNIE,
  NOVA,
  POLO;

  String purpose() {
    return name().toLowerCase(Locale.ROOT);
  }
}
