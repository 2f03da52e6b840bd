-- Which statements a finding is about: those that it names, those behind the observations that it names, and what the articles
-- tell with them. A growth rate is no better than the level that it belongs to.
with named as (
    select
        v.validation_id,
        b.obs_id,
        b.statement_id,
        b.role
    from core.fct_validation as v
    inner join core.bridge_finding_fact as b on b.finding_id = v.validation_id
    where v.outcome = 'fail'
),
direct as (
    select
        validation_id,
        statement_id,
        role
    from named
    where statement_id is not null
    union
    select
        n.validation_id,
        l.statement_id,
        n.role
    from named as n
    inner join mart.lineage as l on l.obs_id = n.obs_id and l.agrees
    where n.statement_id is null
),
told as (
    select * from direct
    union
    select
        d.validation_id,
        s.statement_id,
        'belongs'
    from direct as d
    inner join core.fct_statement as s on s.applies_to = d.statement_id
)
select
    validation_id,  -- The finding
    statement_id,  -- A statement it is about
    -- the nearest of the ways in which it is
    arg_min(role, list_position(['judged', 'named', 'belongs'], role)) as role  -- judged (the check was made on it), named (the finding names it), belongs (it is told of a figure that the finding names)
from told
group by validation_id, statement_id
