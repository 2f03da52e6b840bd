-- One row a statement as printed: a number with what it is about. Kept for withdrawn articles too;
-- the current ones are those of current articles.
create table core.fct_statement (
    statement_id varchar,  -- Stable key: article_id, a hyphen and char_start
    article_id varchar,  -- The article that says it
    char_start integer,  -- First character of the number in the article's text, counted from 0
    char_end integer,  -- Character after its last one
    quote varchar,  -- The number exactly as printed, with its magnitude and unit
    statement_kind varchar,  -- level, equivalent (told again in another currency), change, share, multiple or rank
    value double,  -- The number in unit_measure: 23.6 billion is 23600000000; a fall is negative
    value_low double,  -- Lower end of what the printed digits can stand for: 23.6 billion is at least 23.55 billion
    value_high double,  -- Upper end of what the printed digits can stand for
    unit_measure varchar,  -- Unit: ISO 4217 for money, percent, percentage_point, permille, ratio, 1 for counts, or a symbol
    subject varchar,  -- What is measured, in the article's own words
    indicator varchar,  -- Code of the indicator; null where the catalogue has none
    breakdown varchar,  -- Code of the part of the indicator; _T for the whole; null without an indicator
    ref_area varchar,  -- Code of the place (ISO 3166-2, ISO 3166-1, with GB/T 2260 below a province)
    ref_area_name varchar,  -- The place in plain English
    time_period varchar,  -- The time that the value is for, ISO 8601: 2018, 2018-Q1, 2019-03-12, 2021-01/2021-05
    freq varchar,  -- Frequency (SDMX CL_FREQ): A year, S half year, Q quarter, M month, D day, _O other
    scenario varchar,  -- actual, target (planned, forecast) or condition (a threshold)
    qualifier varchar,  -- Hedge: approx, more_than, less_than; null for none
    applies_to varchar,  -- statement_id of the level that a change, share, equivalent or multiple belongs to
    comparison_basis varchar,  -- What a change is against: yoy, qoq, mom, since:YYYY; null where not told
    revision varchar,  -- before or after: printed as the figure before or after a revision; null otherwise
    time_period_told varchar,  -- Where the period is told: sentence, paragraph, text (elsewhere before), day (nowhere: the article's own), worked_out (from another, such as the year before); null without one
    ref_area_told varchar,  -- Where the place is told: sentence, paragraph, topic (what most figures of the article are of), text (elsewhere before), worked_out; null without one
    confidence double,  -- Probability that a careful person reads the same value, unit, period and place; null for a rank
    extractor_version varchar  -- Version of the reader that made the row
)
