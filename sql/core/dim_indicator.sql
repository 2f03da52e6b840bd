-- One row an indicator of the catalogue.
create table core.dim_indicator (
    indicator varchar,  -- Code
    name_en varchar,  -- Name in English
    name_zh varchar,  -- Name in Chinese
    definition varchar,  -- What is counted, and what is not
    stock_flow varchar,  -- stock (at a moment), flow (over a period), ratio ...
    unit_measure varchar,  -- Usual unit
    topic varchar,  -- Topic
    source_note varchar  -- Where the definition comes from, traps
)
