-- Which statements a finding is about: the one it names, or those behind the observation it names.
select
    v.validation_id,  -- The finding
    v.statement_id  -- A statement it is about
from core.fct_validation as v
where v.outcome = 'fail' and v.statement_id is not null
union
select
    v.validation_id,
    l.statement_id
from core.fct_validation as v
inner join mart.lineage as l on l.obs_id = v.obs_id and l.agrees
where v.outcome = 'fail' and v.statement_id is null
