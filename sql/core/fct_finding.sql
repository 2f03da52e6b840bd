-- One row a finding (a failed edit) over its whole life: open, explained by somebody, or closed when the data changed.
create table core.fct_finding (
    finding_id varchar,  -- Stable key: the validation_id of the failed outcome
    rule_id varchar,  -- The edit, see core.dim_rule
    severity varchar,  -- hard (impossible) or soft (worth a look)
    status varchar,  -- open, explained (somebody looked into it) or closed (no longer found)
    obs_id varchar,  -- The observation concerned, if one
    statement_id varchar,  -- The statement concerned, if one
    article_id varchar,  -- The article concerned
    message varchar,  -- The finding in one sentence, as it was last told
    action varchar,  -- What a person can do about it
    explanation varchar,  -- Why it is accepted; null unless explained
    explained_by varchar,  -- Who explained it
    explained_on date,  -- When it was explained
    first_seen_at timestamptz,  -- When a run first met it
    closed_at timestamptz  -- When a run no longer found it; null while it stands
)
