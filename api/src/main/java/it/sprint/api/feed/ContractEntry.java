package it.sprint.api.feed;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Origin;
import it.sprint.warehouse.feed.Sla;
import it.sprint.warehouse.feed.Text;
import java.util.List;
import java.util.stream.Stream;

/** What a partner promises for a feed. */
record ContractEntry(
    String version,
    List<ColumnEntry> columns,
    List<RuleEntry> rules,
    OriginEntry origin,
    SlaEntry sla) {

  static ContractEntry of(Contract contract) {
    return new ContractEntry(
        contract.version(),
        contract.columns().stream().map(ColumnEntry::of).toList(),
        Stream.concat(
                contract.rowRules().stream()
                    .map(rule -> new RuleEntry(rule.code().code(), rule.name())),
                contract.identityRules().stream()
                    .map(rule -> new RuleEntry(rule.rule(), rule.name())))
            .toList(),
        OriginEntry.of(contract.origin()),
        SlaEntry.of(contract.sla()));
  }

  /** One column: our name, the header of the file, and what it may hold. */
  record ColumnEntry(
      String name, String header, String type, boolean required, boolean key, Text description) {

    static ColumnEntry of(Column column) {
      return new ColumnEntry(
          column.name(),
          column.header(),
          column.type().logicalType(),
          column.required(),
          column.key(),
          column.description());
    }
  }

  /** One rule, of a row or of the whole feed. */
  record RuleEntry(String code, Text name) {}

  /** Where the feed comes from, and its licence. */
  record OriginEntry(String attribution, String licence, String licenceUrl, String page) {

    static OriginEntry of(Origin origin) {
      return new OriginEntry(
          origin.attribution(), origin.licence(), origin.licenceUrl(), origin.page());
    }
  }

  /** How often data are due, how late they may be, and which share of rows may be rejected. */
  record SlaEntry(int frequencyDays, int graceDays, double expectedRejectShare) {

    static SlaEntry of(Sla sla) {
      return new SlaEntry(sla.frequencyDays(), sla.graceDays(), sla.expectedRejectShare());
    }
  }
}
