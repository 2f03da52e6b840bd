-- How many yuan of loans did a yuan of compensation money bring? 10.3 in Inner Mongolia in 2018: 69.7 million for 6.77 million.
select figure, place, time_period, value_text, obs_value_low, obs_value_high, formula, obs_id
from mart.series
where method_id = 'leverage'
order by place, period_end
