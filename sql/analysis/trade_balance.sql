-- What was the balance of foreign trade, and do exports and imports make up the whole? In the first half of 2023 Inner Mongolia
-- exported 34.68 and imported 55.64 billion yuan: a deficit of 20.96 billion, and 90.32 billion together.
select
    e.place,
    e.time_period,
    (e.obs_value - i.obs_value) / 1e9 as balance_billion_yuan,
    (e.obs_value + i.obs_value) / 1e9 as sum_billion_yuan,
    t.obs_value / 1e9 as told_total_billion_yuan,
    t.obs_id
from mart.series as e
inner join mart.series as i
    on i.ref_area = e.ref_area and i.time_period = e.time_period and i.indicator = 'IMPORTS' and i.breakdown = '_T' and i.measure = 'level' and i.unit_measure = e.unit_measure
left join mart.series as t
    on t.ref_area = e.ref_area and t.time_period = e.time_period and t.indicator = 'FOREIGN_TRADE' and t.breakdown = '_T' and t.measure = 'level' and t.unit_measure = e.unit_measure
where e.indicator = 'EXPORTS' and e.breakdown = '_T' and e.measure = 'level' and e.unit_measure = 'CNY' and e.origin = 'reported' and i.origin = 'reported'
order by e.place, e.time_period
