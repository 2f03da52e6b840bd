-- Which told growth rates do two told levels bear out, and which not? 6,277 and 6,130 contracts are indeed 2.3 percent fewer; 305.4 and
-- 412.1 billion yuan in Shaanxi are 34.9 percent more.
select figure, place, time_period, growth_text, round(growth_from_levels, 2) as growth_from_levels, previous_text, value_text, levels_agree, obs_id
from mart.growth
where levels_agree is not null
order by levels_agree, figure, place, period_end
