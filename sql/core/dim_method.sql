-- One row a way to get a value: reported, or a formula.
create table core.dim_method (
    method_id varchar,  -- Code
    name varchar,  -- Name
    formula varchar,  -- The formula
    description varchar  -- What the value means and how far to trust it
)
