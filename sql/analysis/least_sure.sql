-- Which figures should a person compare with their sentence first? Confidence is how probable it is that value, unit, period and place
-- are read right; of ten figures at 0.6, four are read otherwise by a careful person.
select figure, place, time_period, value_text, confidence, time_period_told, ref_area_told, sentence, file_name, statement_id
from mart.figures
where confidence < 0.7
order by confidence, file_name, char_start
