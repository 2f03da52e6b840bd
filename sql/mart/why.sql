-- Where a fact comes from. Give the id of a statement, an observation or a finding; one row a statement behind it, with the number
-- marked in its sentence: from mart.why('...').
create macro mart.why(id) as table
with wanted as (
    select s.statement_id, null::varchar as obs_id, 0 as steps
    from core.fct_statement as s
    where s.statement_id = id
    union all
    select l.statement_id, l.obs_id, l.steps
    from mart.lineage as l
    where l.obs_id = id
    union all
    select f.statement_id, null, 0
    from mart.finding_statement as f
    where f.validation_id = id
),
-- not mart.figures: that would be worked out as a whole to find a few rows
told as (
    select w.obs_id, w.steps, s.*
    from core.fct_statement as s
    inner join wanted as w on w.statement_id = s.statement_id
),
sentence as (
    select t.statement_id, c.char_start, c.text
    from core.dim_sentence as c
    inner join (select distinct article_id, statement_id, char_start from told) as t
        on t.article_id = c.article_id and t.char_start >= c.char_start and t.char_start < c.char_end
),
finding as (
    select f.statement_id, string_agg(v.message, ' ' order by v.severity, v.rule_id, v.validation_id) as findings
    from mart.finding_statement as f
    inner join core.fct_validation as v on v.validation_id = f.validation_id
    where f.statement_id in (select statement_id from wanted)
    group by f.statement_id
),
observation as (
    select * from mart.observations where obs_id = id
),
growth as (
    select
        g.applies_to as statement_id,
        string_agg(
            mart.readable(g.value, mart.unit_name(g.unit_measure, u.name_en, u.dimension, u.symbol), g.qualifier)
            || coalesce(' (' || g.comparison_basis || ')', ''),
            ', ' order by g.char_start
        ) as growth_text
    from core.fct_statement as g
    left join core.dim_unit as u on u.unit_measure = g.unit_measure
    where g.statement_kind in ('change', 'multiple') and g.applies_to in (select statement_id from wanted)
    group by g.applies_to
),
previous as (
    select b.statement_id, any_value(o.time_period || ': ' || o.value_text) as previous_text
    from core.bridge_observation_source as b
    inner join core.bridge_observation_source as d on d.source_obs_id = b.obs_id and d.role = 'level'
    inner join mart.observations as o on o.obs_id = d.obs_id and o.method_id = 'implied_previous_value'
    where b.agrees and b.statement_id in (select statement_id from wanted)
    group by b.statement_id
)
select
    coalesce(o.figure, mart.label(i.name_en, s.breakdown, b.name_en, s.subject)) as fact,  -- What it is
    coalesce(o.place, s.ref_area_name) as place,  -- The place
    coalesce(o.time_period, s.time_period) as time_period,  -- The time
    coalesce(
        o.value_text, mart.readable(s.value, mart.unit_name(s.unit_measure, u.name_en, u.dimension, u.symbol), s.qualifier)
    ) as value_text,  -- The value
    coalesce(o.formula, 'told') as how,  -- told by the article, or the formula that it was worked out with
    h.growth_text,  -- The growth that the article tells with it, and what it is against
    p.previous_text,  -- The value of the period before that the growth implies, worked out
    s.subject as source_subject,  -- What the source sentence tells, in its own words
    s.quote as source_quote,  -- The number that it tells, as printed
    left(c.text, s.char_start - c.char_start) || '«' || s.quote || '»' || substr(c.text, s.char_end - c.char_start + 1) as sentence,  -- The sentence, the number marked
    r.title as article_title,  -- Headline of the article
    r.publisher,  -- Who published it
    r.published_on,  -- When
    r.url,  -- Address of the article
    r.file_name,  -- The article's file
    r.is_current,  -- False where the article was replaced or withdrawn
    f.findings,  -- What the checks say about the source
    s.confidence,  -- Probability that value, unit, period and place are read as a careful person reads them
    mart.read_from(s.time_period_told, s.ref_area_told) as read_from,  -- Where the time and the place are told
    s.scenario,  -- actual, target or condition
    s.applies_to,  -- The statement that it belongs to
    s.article_id,  -- The article
    s.char_start,  -- First character of the number in the article's text, from 0
    s.char_end,  -- Character after its last one
    s.statement_id,  -- The statement
    s.obs_id  -- The observation asked for
from told as s
inner join (
    select *
    from core.dim_article
    qualify row_number() over (partition by article_id order by is_current desc, first_seen_at desc, file_name) = 1
) as r on r.article_id = s.article_id
left join sentence as c on c.statement_id = s.statement_id
left join core.dim_indicator as i on i.indicator = s.indicator
left join core.dim_breakdown as b on b.breakdown = s.breakdown
left join core.dim_unit as u on u.unit_measure = s.unit_measure
left join finding as f on f.statement_id = s.statement_id
left join growth as h on h.statement_id = s.statement_id
left join previous as p on p.statement_id = s.statement_id
left join observation as o on o.obs_id = s.obs_id
order by s.steps, r.published_on, s.char_start
