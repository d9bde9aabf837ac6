--liquibase formatted sql

--changeset warehouse:grant-nomenclature
grant select on
    reference.service_area,
    reference.indicator,
    reference.need,
    reference.need_version,
    reference.need_indicator,
    reference.service,
    reference.service_version,
    reference.service_indicator,
    reference.need_service,
    reference.need_crosswalk,
    reference.service_crosswalk,
    reference.language,
    reference.language_level,
    reference.stay_exit_reason,
    reference.placement_kind,
    reference.placement_outcome,
    reference.referral_state,
    reference.tool_kind,
    reference.expense_heading,
    reference.checklist_version,
    reference.checklist_section,
    reference.checklist_item
to sprint_etl, sprint_public;
--rollback revoke select on reference.service_area, reference.indicator, reference.need, reference.need_version, reference.need_indicator, reference.service, reference.service_version, reference.service_indicator, reference.need_service, reference.need_crosswalk, reference.service_crosswalk, reference.language, reference.language_level, reference.stay_exit_reason, reference.placement_kind, reference.placement_outcome, reference.referral_state, reference.tool_kind, reference.expense_heading, reference.checklist_version, reference.checklist_section, reference.checklist_item from sprint_etl, sprint_public;
