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
)
select
    coalesce(o.figure, g.figure) as fact,  -- What it is
    coalesce(o.place, g.place) as place,  -- The place
    coalesce(o.time_period, g.time_period) as time_period,  -- The time
    coalesce(o.value_text, g.value_text) as value_text,  -- The value
    coalesce(o.formula, 'told') as how,  -- told by the article, or the formula that it was worked out with
    g.figure as source_figure,  -- What the source sentence tells
    g.value_text as source_value,  -- The value that it tells
    left(g.sentence, g.char_start - c.char_start) || '«' || g.quote || '»' || substr(g.sentence, g.char_end - c.char_start + 1) as sentence,  -- The sentence, the number marked
    g.article_title,  -- Headline of the article
    g.publisher,  -- Who published it
    g.published_on,  -- When
    g.file_name,  -- The article's file
    g.findings,  -- What the checks say about the source
    g.scenario,  -- actual, target or condition
    g.qualifier,  -- Hedge of the source
    g.applies_to,  -- The statement that it belongs to
    g.article_id,  -- The article
    g.char_start,  -- First character of the number in the article's text
    g.char_end,  -- Character after its last one
    g.statement_id,  -- The statement
    w.obs_id  -- The observation asked for
from wanted as w
inner join mart.figures as g on g.statement_id = w.statement_id
asof left join core.dim_sentence as c on c.article_id = g.article_id and g.char_start >= c.char_start
left join mart.series as o on o.obs_id = w.obs_id
order by w.steps, g.published_on, g.char_start
