-- Which figures should be looked at before they are used, and why? The product of 2018 among them, as 1,728.92 billion yuan was
-- corrected by more than corrections usually change a figure.
select figure, place, time_period, value_text, finding_count, findings, file_name, statement_id
from mart.figures
where finding_count > 0
order by finding_count desc, figure, statement_id
