-- Which targets were met? Inner Mongolia aimed at 4,500 contracts in 2018 and signed 6,277; of Shaanxi's 450 billion yuan for 2024,
-- 412.1 billion had been reached the year before.
select figure, place, target_period, target_text, actual_period, actual_text, status, percent_reached, obs_id
from mart.targets
where status <> 'unknown'
order by target_period, figure, place
