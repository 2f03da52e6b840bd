-- How much did a patent or trademark pledge bring on average? 18 million yuan in China in 2020 (218 billion yuan from 12,093 projects),
-- the figure that the administration itself gives.
select figure, place, time_period, value_text, obs_value, formula, obs_id
from mart.series
where indicator = 'IPR_PLEDGE_AVERAGE'
order by place, period_end
