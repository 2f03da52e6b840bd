-- How fast did each figure grow, and what does that make of the year before? 2,219 contracts registered in 2023, up 45.32 percent,
-- imply 1,527 in 2022; foreign trade of 90.32 billion yuan, up 32.9 percent, 67.96 billion.
select figure, place, time_period, value_text, growth_text, previous_text, statement_id
from mart.figures
where growth is not null
order by growth_unit, growth desc, statement_id
