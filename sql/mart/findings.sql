-- What the checks found, one row a finding over its whole life, open and hard ones first, with the figures and sentences
-- concerned. A closed one is no longer found, since the articles, the catalogue or the reader changed.
with told as (
    select
        f.validation_id,
        -- in an order, or two looks at the same file differ
        array_to_string(list_sort(list(distinct g.figure || ' ' || coalesce(g.time_period, '') || ': ' || g.value_text)), '; ') as figures,
        min(g.confidence) as confidence,
        array_to_string(list_sort(list(distinct g.sentence)), ' | ') as sentences,
        array_to_string(list_sort(list(distinct g.file_name)), ', ') as file_names,
        array_to_string(list_sort(list(distinct f.statement_id)), ', ') as statement_ids
    from mart.finding_statement as f
    inner join mart.figures as g on g.statement_id = f.statement_id
    group by f.validation_id
)
select
    f.severity,  -- hard (impossible) or soft (worth a look)
    f.status,  -- open, explained (somebody looked into it) or closed (no longer found)
    f.message,  -- The finding in one sentence
    f.action,  -- What a person can do about it
    t.figures,  -- The figures concerned
    t.confidence,  -- Lowest confidence of these: a low one says that a figure is rather misread than wrong
    v.expected,  -- What the check expected; null once closed
    v.actual,  -- What it found; null once closed
    v.tolerance,  -- How far apart the two may be; null once closed
    f.explanation,  -- Why it is accepted, where somebody looked into it
    f.explained_by,  -- Who did
    f.explained_on,  -- When
    f.first_seen_at::date as first_seen_on,  -- Day on which a run first met it
    f.closed_at::date as closed_on,  -- Day on which a run no longer found it; null while it stands
    t.sentences,  -- The sentences that tell the figures
    coalesce(t.file_names, a.file_name) as file_names,  -- The articles' files
    f.rule_id,  -- The rule
    r.rule_family,  -- Group of rules
    r.description as rule_description,  -- What the rule checks
    t.statement_ids,  -- The statements concerned
    f.statement_id,  -- The statement that the finding names, if one
    f.obs_id,  -- The observation that the finding names, if one
    f.article_id,  -- The article that the finding names
    f.finding_id as validation_id  -- Id of the finding
from core.fct_finding as f
left join core.fct_validation as v on v.validation_id = f.finding_id and v.outcome = 'fail'
left join core.dim_rule as r on r.rule_id = f.rule_id
left join told as t on t.validation_id = f.finding_id
left join core.dim_article as a on a.article_id = f.article_id and a.is_current
where
    f.status = 'closed' or t.validation_id is not null or a.article_id is not null
    or coalesce(f.statement_id, f.obs_id, f.article_id) is null
order by f.status = 'open' desc, f.status = 'explained' desc, f.severity, f.rule_id, file_names, validation_id
