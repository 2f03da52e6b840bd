-- Which statements or observations an observation comes from, and in which role.
create table core.bridge_observation_source (
    obs_id varchar,  -- The observation
    statement_id varchar,  -- The statement behind it; null where the source is an observation
    source_obs_id varchar,  -- The observation behind it; null where the source is a statement
    role varchar,  -- Part played in the formula: value, level, rate, part, whole, numerator, denominator ...
    agrees boolean  -- Whether the source agrees with the value within rounding
)
