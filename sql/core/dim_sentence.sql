-- One row a sentence of an article, so that every figure can be read where it was told.
create table core.dim_sentence (
    article_id varchar,  -- The article
    char_start integer,  -- First character of the sentence in the article's text, counted from 0
    char_end integer,  -- Character after its last one
    text varchar  -- The sentence
)
