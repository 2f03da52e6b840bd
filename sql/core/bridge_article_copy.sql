-- Articles that carry the same text as an earlier one (syndicated copies); together they count as one source.
create table core.bridge_article_copy (
    article_id varchar,  -- The later article
    original_id varchar,  -- The earliest article with the same sentences
    shared_share double  -- Part of the shorter text, by characters of its sentences, that both have
)
