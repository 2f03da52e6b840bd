-- One row a run that published a generation. A run that finds nothing new leaves no row.
create table meta.run (
    run_id varchar,  -- Id of the run
    started_at timestamptz,  -- When it started
    finished_at timestamptz,  -- When it published
    status varchar,  -- done; failed_check where a hard check failed; not published where the run died or failed at the end
    articles_read integer,  -- Articles read in this run
    articles_withdrawn integer,  -- Articles found changed or gone
    files_quarantined integer,  -- Files that could not be read, as they stand now
    numerals integer,  -- Numeric expressions in current articles after the run
    statements integer,  -- Statements in current articles after the run
    observations integer,  -- Current observations after the run
    findings integer,  -- Failed edits after the run
    generation integer,  -- Number of the published generation; null where the run died before it was published
    extractor_version varchar,  -- Version of the reader
    duration_s double  -- Seconds from start to publication
)
