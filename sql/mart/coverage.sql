-- How much of each current article has been understood: its numbers, the statements made of them, and what those know.
with numeral as (
    select article_id, count(*) as numbers, count(*) filter (statement_id is null and reason is null) as unexplained
    from core.fct_numeral group by article_id
),
statement as (
    select
        article_id,
        count(*) as statements,
        count(indicator) as with_indicator,
        count(distinct indicator) as indicators,
        count(time_period) as with_period,
        count(coalesce(ref_area, ref_area_name)) as with_place,
        avg(confidence) as mean_confidence
    from core.fct_statement
    group by article_id
),
finding as (
    select s.article_id, count(distinct f.validation_id) as findings
    from mart.finding_statement as f
    inner join core.fct_statement as s on s.statement_id = f.statement_id
    group by s.article_id
)
select
    a.file_name,  -- The article's file
    a.title,  -- Headline
    a.published_on,  -- Day of publication
    coalesce(n.numbers, 0) as numbers,  -- Numeric expressions, whatever they are
    coalesce(s.statements, 0) as statements,  -- Those that are figures
    coalesce(n.unexplained, 0) as unexplained,  -- Numbers that are no figures and do not say why; should be 0
    coalesce(s.with_indicator, 0) as with_indicator,  -- Figures with an indicator of the catalogue
    coalesce(s.indicators, 0) as indicators,  -- Different indicators of the catalogue that it tells
    coalesce(s.with_period, 0) as with_period,  -- Figures with a period
    coalesce(s.with_place, 0) as with_place,  -- Figures with a place
    round(100.0 * s.with_indicator / s.statements, 1) as percent_with_indicator,  -- Share of figures with an indicator
    round(s.mean_confidence, 3) as mean_confidence,  -- Expected share of figures read as a careful person reads them; null without any
    coalesce(f.findings, 0) as findings,  -- Findings on its figures
    a.char_count,  -- Length in characters
    a.article_id  -- The article
from core.dim_article as a
left join numeral as n on n.article_id = a.article_id
left join statement as s on s.article_id = a.article_id
left join finding as f on f.article_id = a.article_id
where a.is_current
order by a.published_on, a.file_name
