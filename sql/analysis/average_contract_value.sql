-- What was the average technology contract worth?
select figure, place, time_period, value_text, formula, obs_id
from mart.series
where method_id = 'average_value'
order by place, time_period
