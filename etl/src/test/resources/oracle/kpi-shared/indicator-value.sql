select fact.period, sum(fact.value) as value
from mart.fact_indicator_value as fact
join mart.dim_indicator using (indicator_key)
where dim_indicator.indicator = '{value}'
group by fact.period
