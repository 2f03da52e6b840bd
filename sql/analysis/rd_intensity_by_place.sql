-- Who spends how much of its product on research? In 2023 Guangdong 3.39 percent, China 2.65 and Inner Mongolia 0.93.
select reference_year, place, value_text, parent, obs_id
from mart.compare
where indicator = 'RD_INTENSITY' and breakdown = '_T'
order by reference_year, obs_value desc
