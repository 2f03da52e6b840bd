-- How much of each total is of national or state level?
select figure, place, time_period, value_text, obs_value_low, obs_value_high, obs_id
from mart.series
where method_id = 'share_of_total'
order by figure, time_period
