-- How fast did each figure grow, and what does that make of the year before?
select figure, place, time_period, value_text, growth_text, previous_text, statement_id
from mart.figures
where growth is not null
order by growth_unit, growth desc
