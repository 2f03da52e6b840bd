-- Every version of every article that was ever read, whether it still counts, and what it gave.
with told as (
    select article_id, count(*) as statements from core.fct_statement group by article_id
),
supported as (
    select s.article_id, count(distinct b.obs_id) as observations, count(distinct b.obs_id) filter (not b.agrees) as contradicted
    from core.bridge_observation_source as b
    inner join core.fct_statement as s on s.statement_id = b.statement_id
    group by s.article_id
),
copy as (
    select c.article_id, min(o.file_name) as copy_of
    from core.bridge_article_copy as c
    inner join core.dim_article as o on o.article_id = c.original_id
    group by c.article_id
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
    coalesce(o.observations, 0) as observations,  -- Observations that its figures bear on
    coalesce(o.contradicted, 0) as contradicted,  -- Those of them whose value in use is another than the article's
    c.copy_of,  -- File of the earlier article that it is a copy of; the two count as one source
    a.first_seen_at::date as first_seen_on,  -- Day on which a run first met it
    a.withdrawn_at::date as withdrawn_on,  -- Day on which a run found it changed or gone
    a.article_id  -- The article
from core.dim_article as a
left join told as s on s.article_id = a.article_id
left join supported as o on o.article_id = a.article_id
left join copy as c on c.article_id = a.article_id
order by a.published_on, a.file_name, a.version
