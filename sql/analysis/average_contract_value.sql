-- What was the average technology contract worth? In Inner Mongolia 4.33 million yuan in 2017 (16.3 billion for 3,765 contracts signed),
-- 3.92 million in 2019; 2.78 million in 2023, when only registered contracts are counted, so the years are not one series.
select figure, place, time_period, value_text, formula, obs_id
from mart.series
where indicator = 'TECH_CONTRACT_AVERAGE_VALUE' and scenario = 'actual'
order by place, period_end
