-- What every table, view and column of this file means.
select
    c.schema_name,  -- Schema: core (facts and dimensions), mart (what to open first), meta, quarantine
    c.table_name,  -- Table or view
    c.column_index as column_position,  -- Position of the column, from 1
    c.column_name,  -- Column
    c.data_type,  -- Type
    c.comment as column_comment,  -- What the column means
    coalesce(t.comment, v.comment) as table_comment,  -- What a row of the table is
    t.table_oid is null as is_view  -- True for a view
from duckdb_columns() as c
left join duckdb_tables() as t
    on t.database_name = c.database_name and t.schema_name = c.schema_name and t.table_name = c.table_name
left join duckdb_views() as v
    on v.database_name = c.database_name and v.schema_name = c.schema_name and v.view_name = c.table_name
where not c.internal and c.database_name = current_database()
order by c.schema_name, c.table_name, c.column_index
