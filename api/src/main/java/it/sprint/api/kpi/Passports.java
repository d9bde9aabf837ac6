package it.sprint.api.kpi;

import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Origin;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import it.sprint.warehouse.kpi.MemberNames;
import it.sprint.warehouse.kpi.SourceSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the passport of an answer: from the catalogue, the contracts and the ledger. */
@Component
final class Passports {

  static final MemberNames PARTNERS =
      new MemberNames.Reference("reference.organization", "organization_code", "name", "name");

  private final Contracts contracts;
  private final Members members;
  private final Remembered<String, List<Passport.Source>> sources = new Remembered<>();
  private final Remembered<String, List<Passport.Check>> checks = new Remembered<>();

  Passports(Contracts contracts, Members members) {
    this.contracts = contracts;
    this.members = members;
  }

  Passport of(KpiQuestion question, KpiView view) {
    Kpi kpi = question.kpi();
    return new Passport(
        view.edition(),
        kpi.ruleVersion(),
        kpi.population().id(),
        kpi.population().name(),
        kpi.population().protection(),
        question.formula(),
        sources.of(view, kpi.id(), id -> sources(kpi, view)),
        checks.of(view, kpi.id(), id -> checks(kpi, view)));
  }

  private List<Passport.Source> sources(Kpi kpi, KpiView view) {
    Map<String, Passport.Delivery> latest = new HashMap<>();
    view.ask(SourceSql.latestDeliveries(kpi))
        .query(
            row -> {
              latest.put(row.getString("feed"), delivery(row));
            });
    Map<String, Text> partners = members.of(PARTNERS, view);
    return kpi.feeds().stream()
        .map(contracts::of)
        .map(feed -> source(feed, partners, latest.get(feed.feed())))
        .toList();
  }

  /** A feed that is not public is told by the partner that delivers it. */
  private static Passport.Source source(
      Contract contract, Map<String, Text> partners, Passport.@Nullable Delivery latest) {
    Origin origin = contract.origin();
    String owner = owner(contract, partners);
    if (origin == null) {
      return new Passport.Source(
          contract.feed(), contract.title(), owner, null, null, null, latest);
    }
    return new Passport.Source(
        contract.feed(),
        contract.title(),
        owner,
        origin.licence(),
        origin.licenceUrl(),
        origin.page(),
        latest);
  }

  /** Whose a feed is, by name. */
  static String owner(Contract contract, Map<String, Text> partners) {
    Origin origin = contract.origin();
    String partner = contract.partner();
    return origin == null
        ? partners.getOrDefault(partner, new Text(partner, partner)).it()
        : origin.attribution();
  }

  private static Passport.Delivery delivery(ResultSet row) throws SQLException {
    return new Passport.Delivery(
        row.getString("id"),
        row.getString("file_name"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("covers_to", LocalDate.class),
        row.getLong("read"),
        row.getLong("accepted"),
        row.getLong("rejected"),
        row.getLong("duplicate"));
  }

  private static List<Passport.Check> checks(Kpi kpi, KpiView view) {
    return view.ask(SourceSql.checks(kpi))
        .query(
            (row, number) ->
                new Passport.Check(
                    row.getString("rule"),
                    new Text(row.getString("name_it"), row.getString("name_en")),
                    row.getLong("checked"),
                    row.getLong("failed"),
                    row.getLong("not_checked")))
        .list();
  }
}
