-- How did the number of state-level incubators in Inner Mongolia develop? From 8 at the end of 2016 to 9 in 2017, 11 in March 2019, 12 in
-- March 2020 and 14 in February 2025.
select time_period, obs_value as incubators, origin, is_break, obs_id
from mart.series
where indicator = 'INCUBATORS' and breakdown = 'NATIONAL' and ref_area = 'CN-NM' and measure = 'level' and scenario = 'actual'
order by period_end
