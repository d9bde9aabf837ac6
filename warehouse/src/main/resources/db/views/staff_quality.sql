--liquibase formatted sql

--changeset warehouse:view-staff-quality-finding runOnChange:true
create or replace view staff.quality_finding as
select
    finding.found_on,
    finding.rule,
    finding.touches_indicator,
    organization.organization_code as partner,
    split_part(finding.fact_table, '.', 2) as row_kind,
    coalesce(expressed.is_health, referral.is_health, service.is_health, false) as is_health,
    finding.delivery_key,
    finding.source_row
from mart.fact_quality_finding as finding
inner join mart.dim_organization as organization on finding.organization_key = organization.organization_key
left join mart.fact_need as expressed
    on finding.fact_table = 'mart.fact_need' and finding.fact_key = expressed.expressed_need_key
left join mart.fact_referral as referral
    on finding.fact_table = 'mart.fact_referral' and finding.fact_key = referral.referral_key
left join mart.fact_service_contact as contact
    on finding.fact_table = 'mart.fact_service_contact' and finding.fact_key = contact.contact_key
left join mart.dim_service as service on contact.service_key = service.service_key;
comment on view staff.quality_finding is
'One row per rule and row of a fact that breaks it (mart.fact_quality_finding). row_kind is the fact; nobody is named.';
--rollback drop view staff.quality_finding;
