-- At which exchange rate did each article convert? From 6.34 yuan a dollar in March 2018 (16.3 billion, $2.57 billion) and 6.70 in March
-- 2019 to 7.15 in July 2023; the interval is what the rounding of the two amounts leaves.
select time_period as told_on, round(obs_value, 3) as yuan_per_dollar, obs_value_low, obs_value_high, obs_id
from mart.series
where indicator = 'EXCHANGE_RATE_USD' and method_id = 'implied_exchange_rate'
order by period_end
