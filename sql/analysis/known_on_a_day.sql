-- What was known on a day? In mid-2019 the region's product of 2018 stood at 1,728.92 billion yuan, at the end of the year at
-- 1,614.08 billion.
select '2019-06-30' as day, figure, place, time_period, value_text, valid_from, obs_id
from mart.as_of('2019-06-30')
where indicator = 'GDP' and ref_area = 'CN-NM' and time_period = '2018' and measure = 'level'
union all
select '2019-12-31', figure, place, time_period, value_text, valid_from, obs_id
from mart.as_of('2019-12-31')
where indicator = 'GDP' and ref_area = 'CN-NM' and time_period = '2018' and measure = 'level'
order by day
