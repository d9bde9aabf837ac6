package it.sprint.api.kpi;

import it.sprint.api.database.SqlFile;
import it.sprint.api.edition.Edition;
import it.sprint.warehouse.feed.Contract;
import it.sprint.warehouse.feed.Contracts;
import it.sprint.warehouse.feed.Origin;
import it.sprint.warehouse.feed.Text;
import it.sprint.warehouse.kpi.Kpi;
import it.sprint.warehouse.kpi.KpiQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the passport of an answer: from the catalogue, the contracts and the ledger. */
@Component
final class Passports {

  private final JdbcClient jdbc;
  private final Contracts contracts;
  private final String deliveries = SqlFile.of(Passports.class, "deliveries");
  private final String checks = SqlFile.of(Passports.class, "checks");

  Passports(JdbcClient jdbc, Contracts contracts) {
    this.jdbc = jdbc;
    this.contracts = contracts;
  }

  Passport of(KpiQuestion question, Edition edition) {
    Kpi kpi = question.kpi();
    return new Passport(
        edition,
        kpi.ruleVersion(),
        kpi.population().id(),
        kpi.population().name(),
        kpi.population().protection(),
        question.formula(),
        sources(kpi),
        checks(kpi));
  }

  private List<Passport.Source> sources(Kpi kpi) {
    Map<String, Passport.Delivery> latest = new HashMap<>();
    jdbc.sql(deliveries)
        .param("feeds", kpi.feeds())
        .query(
            row -> {
              latest.put(row.getString("feed"), delivery(row));
            });
    return kpi.feeds().stream().map(contracts::of).map(feed -> source(feed, latest)).toList();
  }

  private static Passport.Source source(Contract contract, Map<String, Passport.Delivery> latest) {
    Origin origin = Objects.requireNonNull(contract.origin(), "figures come from public feeds");
    return new Passport.Source(
        contract.feed(),
        contract.title(),
        origin.attribution(),
        origin.licence(),
        origin.licenceUrl(),
        origin.page(),
        latest.get(contract.feed()));
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

  private List<Passport.Check> checks(Kpi kpi) {
    return jdbc.sql(checks)
        .param("feeds", kpi.feeds())
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
