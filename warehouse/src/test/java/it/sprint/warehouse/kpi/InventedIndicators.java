package it.sprint.warehouse.kpi;

import it.sprint.warehouse.database.DatabaseRole;
import it.sprint.warehouse.database.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the fund's indicators are made of, beside an invented star: in the first quarter of 2022
 * persons 1 and 3 had legal assistance and persons 1 and 2 went to a centre against violence, and
 * person 4 got guidance to work; in the second person 2 had legal assistance and person 4 applied
 * for recognition of a qualification. Person 3 is outside the fund's target, and what person 4 had
 * on the day before the project began does not count. Four of the persons of B.ii are to be reached
 * by June 2022 and ten by March 2023; twelve places were counted by hand.
 */
public final class InventedIndicators {

  private static final String FACTS =
      """
      insert into mart.dim_service
      select 10 + row_number() over (order by service), service, area, is_health, 1, service, service,
          '0001-01-01', '9999-12-31', true
      from reference.service
      where service in ('legal.legal-counselling', 'social.anti-violence-centre', 'work.guidance',
          'school.qualification-help');
      insert into mart.dim_indicator
      select row_number() over (order by indicator), indicator, period, unit, parent_code,
          is_by_age_and_gender, wording_it, wording_en
      from reference.indicator;
      insert into mart.fact_service_contact
      select 900 + row_number() over (), given_on::date, person, person, false, 2, service_key, 1, null,
          'case', null, outcome, 2, 900 + row_number() over (), 1
      from (values
          ('2021-10-31', 4, 'legal.legal-counselling', 'done'),
          ('2022-01-10', 1, 'legal.legal-counselling', 'done'),
          ('2022-02-01', 1, 'social.anti-violence-centre', 'done'),
          ('2022-02-10', 2, 'social.anti-violence-centre', 'done'),
          ('2022-01-10', 3, 'legal.legal-counselling', 'done'),
          ('2022-03-01', 4, 'work.guidance', 'done'),
          ('2022-05-02', 2, 'legal.legal-counselling', 'done'),
          ('2022-06-01', 4, 'school.qualification-help', 'applied')
      ) as given (given_on, person, service, outcome)
      join mart.dim_service using (service);
      insert into mart.fact_target
      select 900 + row_number() over (), indicator_key, null, 'quarter', until, 1, value, '2022-01-01',
          '9999-12-31', true
      from mart.dim_indicator, (values ('2022-Q2', 4), ('2023-Q1', 10)) as aim (until, value)
      where indicator = 'B.ii';
      insert into mart.fact_indicator_value
      select 900, indicator_key, '2022-Q1', '2022-03-31', 1, 12, 'verbale.pdf', repeat('a', 64)
      from mart.dim_indicator
      where indicator = 'O.1.3';
      """;

  private InventedIndicators() {}

  /** Adds them to the star that is published. */
  public static void add() throws SQLException {
    try (Connection etl = MigratedDatabase.shared().connect(DatabaseRole.ETL);
        Statement statement = etl.createStatement()) {
      statement.execute(FACTS);
    }
  }
}
