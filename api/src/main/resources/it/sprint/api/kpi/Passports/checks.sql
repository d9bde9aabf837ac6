select
    rule_check.rule,
    rule_check.name_it,
    rule_check.name_en,
    rule_check.checked,
    rule_check.failed,
    rule_check.not_checked
from published.rule_check as rule_check
where rule_check.feed in (:feeds)
order by rule_check.feed, rule_check.rule
