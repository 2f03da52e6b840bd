-- Facts that cannot be true: a hard check failed on them and nobody has explained it. mart.figures, mart.series and mart.as_of leave
-- them out; mart.findings tells why, mart.why shows them all the same.
with failed as (
    select v.validation_id, v.obs_id
    from core.fct_validation as v
    left join core.fct_finding as e on e.finding_id = v.validation_id
    where v.outcome = 'fail' and v.severity = 'hard' and coalesce(e.status, 'open') <> 'explained'
),
statement as (
    select distinct f.statement_id
    from mart.finding_statement as f
    inner join failed as x on x.validation_id = f.validation_id
    where f.role = 'judged'
)
select
    statement_id,  -- The statement; null in a row for an observation
    null::varchar as obs_id  -- The observation; null in a row for a statement
from statement
union
select
    null,
    b.obs_id
from core.bridge_observation_source as b
inner join statement as s on s.statement_id = b.statement_id
where b.agrees
union
select
    null,
    obs_id
from failed
where obs_id is not null
