--liquibase formatted sql

--changeset warehouse:view-published-standard-figure runOnChange:true
create or replace view published.standard_figure as
select
    figure.kpi,
    figure.calendar,
    figure.breakdown,
    figure.period,
    nullif(figure.member, '') as member,
    figure.edition_number,
    figure.step,
    figure.cause,
    figure.value,
    figure.numerator,
    figure.denominator
from ops.standard_figure as figure
where figure.is_public;
comment on view published.standard_figure is 'Standard figures of KPIs that anybody may ask for, as in ops.standard_figure.';
--rollback drop view published.standard_figure;

--changeset warehouse:view-staff-standard-figure runOnChange:true
create or replace view staff.standard_figure as
select
    figure.kpi,
    figure.calendar,
    figure.breakdown,
    figure.period,
    nullif(figure.member, '') as member,
    figure.edition_number,
    figure.step,
    figure.cause,
    figure.value,
    figure.numerator,
    figure.denominator
from ops.standard_figure as figure
where not figure.is_public;
comment on view staff.standard_figure is 'Standard figures of KPIs that are not for anybody, as in ops.standard_figure.';
--rollback drop view staff.standard_figure;
