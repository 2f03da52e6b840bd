-- How much of each total is of national or state level? 28 of 144 science parks and bases in Inner Mongolia, 19.44 percent; 25 of 131,
-- 19.08 percent, at the end of 2017.
select figure, place, time_period, value_text, obs_value_low, obs_value_high, obs_id
from mart.series
where method_id = 'share_of_total' and breakdown = 'NATIONAL'
order by figure, place, period_end
