-- One row a unit of measure.
create table core.dim_unit (
    unit_measure varchar,  -- Code
    name_en varchar,  -- Name in English as it stands behind a number
    name_zh varchar,  -- Name in Chinese
    dimension varchar,  -- What it measures: money, count, rate, length ...
    factor double,  -- Size in the base unit of its dimension
    symbol varchar  -- Symbol
)
