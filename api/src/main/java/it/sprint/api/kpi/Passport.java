package it.sprint.api.kpi;

import it.sprint.api.edition.Edition;
import it.sprint.warehouse.feed.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the figures of an answer come from, how they are made, and how they are protected. */
record Passport(
    Edition edition,
    String ruleVersion,
    String population,
    Text populationName,
    Text protection,
    String formula,
    List<Source> sources,
    List<Check> checks) {

  /**
   * A feed behind the figures, whose it is, its licence and page if it is public, and its latest
   * published delivery.
   */
  record Source(
      String feed,
      Text title,
      String attribution,
      @Nullable String licence,
      @Nullable String licenceUrl,
      @Nullable String page,
      @Nullable Delivery delivery) {}

  /** One delivery, the last day it speaks of, its rows: read = accepted + rejected + duplicate. */
  record Delivery(
      String id,
      String fileName,
      Instant receivedAt,
      @Nullable LocalDate coversTo,
      long read,
      long accepted,
      long rejected,
      long duplicate) {}

  /** A rule over a whole feed: how often it was checked, failed, or lacked a term. */
  record Check(String rule, Text name, long checked, long failed, long notChecked) {}
}
