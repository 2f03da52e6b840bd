-- One row a part that indicators are told for; _T is the whole.
create table core.dim_breakdown (
    breakdown varchar,  -- Code
    name_en varchar,  -- Name in English
    name_zh varchar,  -- Name in Chinese
    dimension varchar,  -- What it divides by: level of administration, kind of owner ...
    definition varchar  -- What belongs to it
)
