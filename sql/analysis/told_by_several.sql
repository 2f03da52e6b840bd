-- Which values are told by more than one independent source? 187 maker spaces at the end of 2017 by the reports of 2018 and of 2020.
select s.figure, s.place, s.time_period, s.value_text, s.source_count, string_agg(distinct f.file_name, ', ' order by f.file_name) as files, s.obs_id
from mart.series as s
inner join mart.lineage as l on l.obs_id = s.obs_id and l.agrees
inner join mart.figures as f on f.statement_id = l.statement_id
where s.source_count > 1
group by all
order by s.source_count desc, s.figure, s.place, s.time_period
