-- One row a file that could not be read as an article.
create table quarantine.file (
    file_name varchar,  -- Path below the raw folder
    reason varchar,  -- Why, and what to do
    seen_at timestamptz  -- When a run first found it so
)
