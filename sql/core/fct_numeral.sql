-- The ledger: one row for every numeric expression of every article, whatever it is, so that no number goes missing.
create table core.fct_numeral (
    article_id varchar,  -- The article
    char_start integer,  -- First character in the article's text, counted from 0
    char_end integer,  -- Character after the last one
    quote varchar,  -- The expression exactly as printed
    numeral_kind varchar,  -- level, equivalent, change, share, multiple, rank, date, duration, name or vague
    statement_id varchar,  -- The statement made of it; null where it is no statement
    reason varchar  -- Why it is no statement; null where it is one
)
