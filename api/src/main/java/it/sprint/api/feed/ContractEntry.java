package it.sprint.api.feed;

import it.sprint.warehouse.feed.Column;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Origin;
import it.sprint.warehouse.feed.RecordType;
import it.sprint.warehouse.feed.Sla;
import it.sprint.warehouse.feed.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a partner promises for a feed; {@code origin} is there for public feeds. */
record ContractEntry(
    String version, List<RecordTypeEntry> recordTypes, @Nullable OriginEntry origin, SlaEntry sla) {

  static ContractEntry of(Contract contract) {
    return new ContractEntry(
        contract.version(),
        contract.recordTypes().stream().map(RecordTypeEntry::of).toList(),
        contract.origin() == null ? null : OriginEntry.of(contract.origin()),
        SlaEntry.of(contract.sla()));
  }

  /** One kind of record: its columns, and the rules of its rows and of the whole feed. */
  record RecordTypeEntry(String name, List<ColumnEntry> columns, List<RuleEntry> rules) {

    static RecordTypeEntry of(RecordType type) {
      return new RecordTypeEntry(
          type.name(),
          type.columns().stream().map(ColumnEntry::of).toList(),
          Stream.concat(
                  type.rules().map(rule -> new RuleEntry(rule.code().code(), rule.name())),
                  type.identityRules().stream()
                      .map(rule -> new RuleEntry(rule.rule(), rule.name())))
              .toList());
    }
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
