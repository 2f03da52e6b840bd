-- Which statements stand behind an observation, whatever the number of steps between.
with recursive origin as (
    select distinct obs_id, source_obs_id, 1 as steps
    from core.bridge_observation_source
    where source_obs_id is not null
    union
    select o.obs_id, b.source_obs_id, o.steps + 1
    from origin as o
    inner join core.bridge_observation_source as b on b.obs_id = o.source_obs_id
    where b.source_obs_id is not null and o.steps < 10
),
direct as (
    select obs_id, statement_id, 0 as steps, agrees from core.bridge_observation_source where statement_id is not null
    union all
    select o.obs_id, b.statement_id, o.steps, b.agrees
    from origin as o
    inner join core.bridge_observation_source as b on b.obs_id = o.source_obs_id
    where b.statement_id is not null
)
select
    obs_id,  -- The observation
    statement_id,  -- A statement behind it
    min(steps) as steps,  -- 0 where the observation reports the statement, more where it is worked out from it
    bool_and(coalesce(agrees, true)) as agrees  -- Whether the statement agrees with the value that was kept
from direct
group by obs_id, statement_id
