-- One row an edit: a named rule that facts are checked with.
create table core.dim_rule (
    rule_id varchar,  -- Name of the edit
    rule_family varchar,  -- Group of edits that are shown as one check
    edit_type varchar,  -- What kind of edit: range, balance, ratio, consistency, comparison ...
    validation_level integer,  -- European validation level: 0 format, 1 within a set, 2 over time, 3 between sources, 4 between domains, 5 other institutions
    severity varchar,  -- hard (impossible) or soft (worth a look)
    description varchar,  -- What it checks
    expression varchar,  -- The rule as a formula
    action varchar  -- What a person can do when it fails
)
