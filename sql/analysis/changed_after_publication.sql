-- Which figures changed after they were published, when, and by how much? Inner Mongolia's product of 2018 went from 1,728.92 to
-- 1,614.08 billion yuan in November 2019 (-6.6 percent), China's R&D spending of 2023 from 3,327.8 to 3,335.71 billion (+0.2 percent).
select
    o.figure,
    o.place,
    o.time_period,
    o.value_text as first_published,
    n.value_text as corrected,
    o.valid_to as corrected_on,
    round(100 * (n.obs_value / nullif(o.obs_value, 0) - 1), 2) as percent_changed,
    n.obs_id
from mart.observations as o
inner join mart.observations as n
    on n.series_id = o.series_id and n.time_period = o.time_period and n.valid_from = o.valid_to and n.origin = 'reported'
where o.origin = 'reported' and o.measure = 'level'
order by corrected_on, o.figure
