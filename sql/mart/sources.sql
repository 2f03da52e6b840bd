-- Every version of every article that was ever read, and whether it still counts.
with told as (
    select article_id, count(*) as statements from core.fct_statement group by article_id
)
select
    a.file_name,  -- The article's file
    a.version,  -- 1 for the first text under this name, then 2, 3 ...
    case
        when a.is_current then 'current'
        when max(a.version) over (partition by a.file_name) > a.version then 'replaced'
        else 'withdrawn'
    end as status,  -- current, replaced by a later version, or withdrawn
    a.title,  -- Headline
    a.publisher,  -- Who published it
    a.url,  -- Address
    a.published_on,  -- Day of publication
    a.announced_on,  -- Day on which the figures were announced
    a.language,  -- Language (ISO 639-1)
    a.char_count,  -- Length in characters
    coalesce(s.statements, 0) as statements,  -- Figures that it tells
    a.article_id  -- The article
from core.dim_article as a
left join told as s on s.article_id = a.article_id
order by a.published_on, a.file_name, a.version
