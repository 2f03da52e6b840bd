-- One row an outcome of an edit on a fact, or on so many facts where what does not fail is counted (see `actual`).
create table core.fct_validation (
    validation_id varchar,  -- Stable key: hash of the rule and what it was applied to
    rule_id varchar,  -- The edit, see core.dim_rule
    obs_id varchar,  -- The observation concerned, if one; the first of those that are counted
    statement_id varchar,  -- The statement concerned, if one
    article_id varchar,  -- The article concerned
    outcome varchar,  -- pass, fail or na (not applicable)
    severity varchar,  -- hard (impossible) or soft (worth a look)
    expected varchar,  -- What the edit expected, readable
    actual varchar,  -- What it found, readable; where facts are counted, how many
    tolerance varchar,  -- How far apart the two may be, readable
    message varchar,  -- The finding in one sentence
    action varchar  -- What a person can do about it
)
