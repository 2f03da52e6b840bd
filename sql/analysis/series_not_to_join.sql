-- Which series must not be joined, and why? Deals made and contracts signed are far above the registered contracts of later years:
-- 6,277 deals for 23.6 billion yuan in 2018, but 2,219 registered contracts for 6.171 billion in 2023.
select figure, place, time_period, value_text, break_note, obs_id
from mart.series
where is_break
order by figure, place, period_end
