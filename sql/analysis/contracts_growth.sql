-- How fast did technology contracts grow, and where is it told? In Inner Mongolia the number signed rose 12.4 percent in 2017 and fell
-- 2.3 percent in 2019; deals made rose 66.7 percent in 2018; contracts registered rose 45.32 percent in 2023.
select g.figure, g.place, g.time_period, g.growth_text, g.value_text, w.sentence, w.file_name
from mart.growth as g
left join mart.lineage as l on l.obs_id = g.obs_id and l.agrees
left join mart.figures as w on w.statement_id = l.statement_id
where (g.indicator like 'TECH_CONTRACTS%' or g.indicator like 'TECH_DEALS%') and g.origin = 'reported' and g.comparison_basis = 'yoy' and g.scenario = 'actual'
order by g.indicator, g.place, g.period_end, w.file_name
