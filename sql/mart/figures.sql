-- Every figure of the current articles as told, one row a statement, with its growth, its source sentence and what the checks say.
-- Open this first. A figure that the catalogue has no indicator for is here too, under its subject; one that cannot be true (a hard
-- check failed) is not: mart.findings tells which.
with change as (
    -- "up 8.5 percent, or 1.15 billion yuan": the rate is the growth
    select *, unit_measure not in ('percent', 'percentage_point', 'permille') as is_amount
    from core.fct_statement
    where statement_kind = 'change' and comparison_basis = 'yoy' and applies_to is not null
),
growth as (
    select
        applies_to as statement_id,
        arg_min(value, (is_amount, char_start)) as value,
        arg_min(unit_measure, (is_amount, char_start)) as unit_measure,
        -- arg_min leaves nulls out: the hedge of another change would slip in
        nullif(arg_min(coalesce(qualifier, ''), (is_amount, char_start)), '') as qualifier
    from change
    group by applies_to
),
previous as (
    select
        b.statement_id,
        -- an observation is in the unit of its indicator: kW, where the article tells GW
        min(o.obs_value * coalesce(ou.factor / su.factor, 1)) as value,
        min(o.obs_value_low * coalesce(ou.factor / su.factor, 1)) as value_low,
        max(o.obs_value_high * coalesce(ou.factor / su.factor, 1)) as value_high
    from core.fct_observation as o
    inner join core.bridge_observation_source as d on d.obs_id = o.obs_id and d.role = 'level'
    inner join core.bridge_observation_source as b on b.obs_id = d.source_obs_id and b.agrees
    inner join core.fct_statement as t on t.statement_id = b.statement_id
    left join core.dim_unit as ou on ou.unit_measure = o.unit_measure
    left join core.dim_unit as su on su.unit_measure = t.unit_measure
    where o.method_id = 'implied_previous_value' and b.statement_id is not null
    group by b.statement_id
),
finding as (
    select
        f.statement_id,
        count(*) as finding_count,
        string_agg(v.message, ' ' order by v.severity, v.rule_id, v.validation_id) as findings
    from mart.finding_statement as f
    inner join core.fct_validation as v on v.validation_id = f.validation_id
    group by f.statement_id
)
select
    mart.label(i.name_en, s.breakdown, b.name_en, s.subject) as figure,  -- What it is: the indicator's name, else the subject
    s.statement_kind,  -- level, equivalent (told again in another currency), change, share, multiple or rank
    coalesce(s.ref_area_name, a.name_en) as place,  -- The place that it is for
    s.time_period,  -- The time that it is for, ISO 8601
    case
        when s.statement_kind = 'rank' then s.quote
        else mart.readable(s.value, mart.unit_name(s.unit_measure, u.name_en, u.dimension, u.symbol), s.qualifier)
    end as value_text,  -- The value as a person writes it, with unit and hedge
    mart.readable(g.value, mart.unit_name(g.unit_measure, gu.name_en, gu.dimension, gu.symbol), g.qualifier) as growth_text,  -- Change against the same period a year earlier, where the article tells it
    mart.readable(
        p.shown_value, mart.unit_name(s.unit_measure, u.name_en, u.dimension, u.symbol), 'approx'
    ) as previous_text,  -- Value a year earlier that the growth implies, worked out
    s.scenario,  -- actual, target (planned, forecast) or condition (a threshold)
    t.quote as applies_to_quote,  -- The number that a change, share, equivalent or multiple belongs to, as printed
    s.confidence,  -- Probability that value, unit, period and place are read as a careful person reads them; null for a rank
    coalesce(f.finding_count, 0) as finding_count,  -- How many checks it fails
    f.findings,  -- What they say
    mart.cited(c.text, s.char_start - c.char_start) as sentence,  -- The sentence that tells it; of a very long one the words around the number
    r.title as article_title,  -- Headline of the article
    r.publisher,  -- Who published it
    r.published_on,  -- When
    r.file_name,  -- The article's file
    s.statement_id,  -- Id of the figure: `imtech why ID` or `from mart.why('ID')` tells where it comes from
    s.indicator,  -- Code of the indicator; null where the catalogue has none
    s.breakdown,  -- Code of the part of the indicator; _T for the whole
    s.subject,  -- What is measured, in the article's own words
    s.ref_area,  -- Code of the place
    s.freq,  -- Frequency (SDMX CL_FREQ)
    s.value,  -- The value as a number in unit_measure
    s.value_low,  -- Lower end of what the printed digits can stand for
    s.value_high,  -- Upper end of what the printed digits can stand for
    s.unit_measure,  -- Unit
    s.qualifier,  -- Hedge: approx, more_than, less_than
    g.value as growth,  -- Change against a year earlier as a number
    g.unit_measure as growth_unit,  -- Its unit: percent, percentage_point ...
    p.value as previous_value,  -- Implied value a year earlier as a number in unit_measure
    p.value_low as previous_value_low,  -- Lower end of its interval
    p.value_high as previous_value_high,  -- Upper end of its interval
    s.comparison_basis,  -- What a change is against: yoy, qoq, mom, since:YYYY
    s.applies_to,  -- statement_id of the figure that a change, share, equivalent or multiple belongs to
    s.revision,  -- before or after: printed as the figure before or after a revision
    s.time_period_told,  -- Where the period is told: sentence, paragraph, text, day, worked_out
    s.ref_area_told,  -- Where the place is told: sentence, paragraph, topic, text, worked_out
    s.quote,  -- The number as printed
    s.article_id,  -- The article
    s.char_start,  -- First character of the number in the article's text, from 0
    s.char_end  -- Character after its last one
from core.fct_statement as s
inner join core.dim_article as r on r.article_id = s.article_id and r.is_current
anti join mart.impossible as x on x.statement_id = s.statement_id
-- the nearest sentence that begins before; of all sentences of a long article, each figure would be held against each
asof left join core.dim_sentence as c on c.article_id = s.article_id and s.char_start >= c.char_start
left join core.dim_indicator as i on i.indicator = s.indicator
left join core.dim_breakdown as b on b.breakdown = s.breakdown
left join core.dim_area as a on a.ref_area = s.ref_area
left join core.dim_unit as u on u.unit_measure = s.unit_measure
left join growth as g on g.statement_id = s.statement_id
left join core.dim_unit as gu on gu.unit_measure = g.unit_measure
left join (select *, mart.rounded(value) as shown_value from previous) as p on p.statement_id = s.statement_id
left join core.fct_statement as t on t.statement_id = s.applies_to
left join finding as f on f.statement_id = s.statement_id
order by r.published_on, r.file_name, s.char_start
