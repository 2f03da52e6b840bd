-- Which figures should be looked at before they are used, and why?
select figure, place, time_period, value_text, finding_count, findings, statement_id
from mart.figures
where finding_count > 0
order by finding_count desc, figure
