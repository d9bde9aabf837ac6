package it.sprint.api.partner;

import java.util.List;

/** The feeds of one partner. */
record PartnerFeedList(Partner partner, List<PartnerFeed> feeds) {

  /** The code of an organization, and what it is called. */
  record Partner(String code, String name) {}
}
