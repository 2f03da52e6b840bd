-- Which figures does the catalogue not know yet? What many articles tell deserves an indicator; those that one article tells once, such
-- as the length of a train's journey, do not.
select subject, unit_measure, count(*) as figures, count(distinct file_name) as articles, min(value_text) as example
from mart.figures
where indicator is null and statement_kind in ('level', 'change', 'share')
group by subject, unit_measure
order by articles desc, figures desc, subject, unit_measure
