-- What the pipeline remembers about this file itself: where it comes from and how it was built.
create table meta.state (
    key varchar,  -- Name of the entry
    value varchar  -- Its value
)
