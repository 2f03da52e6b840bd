-- One row a version of an article file. An article whose text changes gets a new version, a file that
-- disappears is marked withdrawn; nothing is deleted. Facts hang on article_id, so a renamed file keeps them.
create table core.dim_article (
    article_id varchar,  -- First 16 hex digits of the text's SHA-256: the same text has the same id everywhere
    file_name varchar,  -- Path below the raw folder, with forward slashes
    version integer,  -- 1 for the first text seen under this file name, then 2, 3 ...
    is_current boolean,  -- True for the version that the raw folder holds now; at most one a file and one a text
    title varchar,  -- Headline
    publisher varchar,  -- Who published it, as the page says
    url varchar,  -- Address of the page, where known
    language varchar,  -- Language of the text (ISO 639-1)
    published_on date,  -- Day of publication, as the article tells it
    announced_on date,  -- Day on which the figures were announced, where the article tells one
    text varchar using compression zstd,  -- The whole text as read; all character positions count in it
    char_count integer,  -- Length of the text in characters
    content_sha256 varchar,  -- SHA-256 of the file's bytes with its sidecar: decides whether it is read again
    extractor_version varchar,  -- Version of the reader that read it last
    first_seen_at timestamptz,  -- When a run first met this version
    withdrawn_at timestamptz  -- When a run found it changed or gone; null while current
)
