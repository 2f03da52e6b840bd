-- Which statements stand behind an observation: those that tell it or another value for it, and those that tell what it is worked
-- out from. What is worked out is never worked out from again.
select
    obs_id,  -- The observation
    statement_id,  -- A statement behind it
    0 as steps,  -- 0 where the observation reports the statement, 1 where it is worked out from it
    coalesce(agrees, true) as agrees  -- Whether the statement agrees with the value that was kept
from core.bridge_observation_source
where statement_id is not null
union all
select
    o.obs_id,
    b.statement_id,
    1,
    true
from core.bridge_observation_source as o
inner join core.bridge_observation_source as b on b.obs_id = o.source_obs_id
where b.statement_id is not null and coalesce(b.agrees, true)
