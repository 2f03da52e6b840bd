-- Figures with all the given words in their name, subject, place, period, sentence or headline, whatever the case; parts
-- of words do: from mart.search('technology hohhot 2021').
create macro mart.search(words) as table
with wanted as (
    select distinct unnest(regexp_extract_all(lower(strip_accents(words)), '[^\s,;]+')) as word
),
-- not mart.figures: that would be worked out as a whole to find a few rows
found as (
    select s.*, mart.cited(c.text, s.char_start - c.char_start) as sentence, r.title, r.publisher, r.published_on, r.file_name, r.url,
        mart.label(i.name_en, s.breakdown, b.name_en, s.subject) as figure,
        lower(strip_accents(concat_ws(
            ' ', i.name_en, b.name_en, s.subject, s.indicator, s.ref_area_name, s.ref_area, s.time_period, s.quote, c.text, r.title
        ))) as haystack
    from core.fct_statement as s
    inner join core.dim_article as r on r.article_id = s.article_id and r.is_current
    asof left join core.dim_sentence as c on c.article_id = s.article_id and s.char_start >= c.char_start
    left join core.dim_indicator as i on i.indicator = s.indicator
    left join core.dim_breakdown as b on b.breakdown = s.breakdown
),
matched as (
    select f.statement_id, sum(contains(lower(f.figure || ' ' || coalesce(f.ref_area_name, '')), w.word)::integer) as in_name
    from found as f
    inner join wanted as w on contains(f.haystack, w.word)
    group by f.statement_id
    having count(*) = (select count(*) from wanted)
)
select
    f.figure,  -- What it is: the indicator's name, else the subject
    f.ref_area_name as place,  -- The place that it is for
    f.time_period,  -- The time that it is for, ISO 8601
    case
        when f.statement_kind = 'rank' then f.quote
        else mart.readable(f.value, mart.unit_name(f.unit_measure, u.name_en, u.dimension, u.symbol), f.qualifier)
    end as value_text,  -- The value as a person writes it
    f.statement_kind,  -- level, equivalent, change, share, multiple or rank
    f.scenario,  -- actual, target or condition
    f.sentence,  -- The sentence that tells it; of a very long one the words around the number
    f.title as article_title,  -- Headline of the article
    f.publisher,  -- Who published it
    f.published_on,  -- When
    f.url,  -- Address of the article
    f.file_name,  -- The article's file
    f.indicator,  -- Code of the indicator; null where the catalogue has none
    f.ref_area,  -- Code of the place
    m.in_name::integer as matches_in_name,  -- How many of the words stand in the figure's name or place; the most first
    f.statement_id  -- Id of the figure: `imtech why ID` tells where it comes from
from matched as m
inner join found as f on f.statement_id = m.statement_id
left join core.dim_unit as u on u.unit_measure = f.unit_measure
order by matches_in_name desc, f.published_on desc, f.file_name, f.char_start
