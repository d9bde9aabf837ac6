--liquibase formatted sql

--changeset warehouse:mart-school-checks
alter table mart.fact_enrolment
add constraint fact_enrolment_tests check (entry_tested_on <= exit_tested_on),
add constraint fact_enrolment_exit_test check (exit_tested_on is null or exit_level is not null),
add constraint fact_enrolment_gained check (
    (levels_gained is null) = (entry_level is null or exit_level is null)
),
add constraint fact_enrolment_open check (
    is_completed is not null
    or num_nonnulls(entry_tested_on, exit_level, exit_tested_on, exit_reason, next_level) = 0
);
alter table mart.fact_attendance
add constraint fact_attendance_first_day check (extract(day from attended_month) = 1);
alter table mart.fact_placement
add constraint fact_placement_ended check (started_on <= ended_on),
add constraint fact_placement_days check ((days is null) = (ended_on is null)),
add constraint fact_placement_positive check ((outcome is null) = (is_positive is null));
--rollback alter table mart.fact_placement drop constraint fact_placement_positive, drop constraint fact_placement_days, drop constraint fact_placement_ended; alter table mart.fact_attendance drop constraint fact_attendance_first_day; alter table mart.fact_enrolment drop constraint fact_enrolment_open, drop constraint fact_enrolment_gained, drop constraint fact_enrolment_exit_test, drop constraint fact_enrolment_tests;

--changeset warehouse:mart-resource-checks
alter table mart.fact_training_attendance
add constraint fact_training_attendance_answered check (held_on <= answered_on),
add constraint fact_training_attendance_followed check (held_on <= follow_up_on),
add constraint fact_training_attendance_useful check (is_useful is null or answered_on is not null),
add constraint fact_training_attendance_used check (uses_skills is null or follow_up_on is not null);
create index fact_training_attendance_operator on mart.fact_training_attendance (operator_key);
alter table mart.fact_budget
add constraint fact_budget_amount check (amount_eur >= 0),
add constraint fact_budget_current check (is_current = (in_force_to = date '9999-12-31'));
alter table mart.fact_expense
add constraint fact_expense_reported check (reported_eur is null or reported_on is not null),
add constraint fact_expense_verified check (verified_eur is null or verified_on is not null),
add constraint fact_expense_paid check (paid_eur is null or paid_on is not null),
add constraint fact_expense_order check (period_from <= reported_on and reported_on <= verified_on);
alter table mart.fact_tool_in_place
add constraint fact_tool_in_place_ended check (in_force_from <= in_force_to);
--rollback alter table mart.fact_tool_in_place drop constraint fact_tool_in_place_ended; alter table mart.fact_expense drop constraint fact_expense_order, drop constraint fact_expense_paid, drop constraint fact_expense_verified, drop constraint fact_expense_reported; alter table mart.fact_budget drop constraint fact_budget_current, drop constraint fact_budget_amount; drop index mart.fact_training_attendance_operator; alter table mart.fact_training_attendance drop constraint fact_training_attendance_used, drop constraint fact_training_attendance_useful, drop constraint fact_training_attendance_followed, drop constraint fact_training_attendance_answered;
