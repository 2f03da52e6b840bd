-- Which figures a finding names, one row an observation with its first statement, or a statement alone.
create table core.bridge_finding_fact (
    finding_id varchar,  -- The finding
    obs_id varchar,  -- An observation that it names; null where it names a statement alone
    statement_id varchar,  -- The statement that it names, or the first behind the observation
    role varchar  -- judged (the figure that the check was made on) or named (what it was held against, and the others in its sentence)
)
