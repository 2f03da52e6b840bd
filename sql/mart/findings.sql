-- What the checks found on current articles, one row a finding, hard ones first, with the figures and sentences concerned.
with told as (
    select
        f.validation_id,
        string_agg(distinct g.figure || ' ' || coalesce(g.time_period, '') || ': ' || g.value_text, '; ') as figures,
        string_agg(distinct g.sentence, ' | ') as sentences,
        string_agg(distinct g.file_name, ', ') as file_names,
        string_agg(distinct f.statement_id, ', ') as statement_ids
    from mart.finding_statement as f
    inner join mart.figures as g on g.statement_id = f.statement_id
    group by f.validation_id
)
select
    v.severity,  -- hard (impossible) or soft (worth a look)
    v.message,  -- The finding in one sentence
    v.action,  -- What a person can do about it
    t.figures,  -- The figures concerned
    v.expected,  -- What the check expected
    v.actual,  -- What it found
    v.tolerance,  -- How far apart the two may be
    t.sentences,  -- The sentences that tell the figures
    coalesce(t.file_names, a.file_name) as file_names,  -- The articles' files
    v.rule_id,  -- The rule
    r.rule_family,  -- Group of rules
    r.description as rule_description,  -- What the rule checks
    t.statement_ids,  -- The statements concerned
    v.statement_id,  -- The statement that the finding names, if one
    v.obs_id,  -- The observation that the finding names, if one
    v.article_id,  -- The article that the finding names
    v.validation_id  -- Id of the finding
from core.fct_validation as v
left join core.dim_rule as r on r.rule_id = v.rule_id
left join told as t on t.validation_id = v.validation_id
left join core.dim_article as a on a.article_id = v.article_id and a.is_current
where v.outcome = 'fail' and (t.validation_id is not null or a.article_id is not null)
order by v.severity, v.rule_id, file_names, v.validation_id
