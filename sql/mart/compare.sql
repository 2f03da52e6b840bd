-- Places side by side: one row a place for every indicator and year that at least two places are known for.
-- Flows of part of a year stay out; of a stock told on several days of a year the last one counts.
with yearly as (
    select s.*, year(s.period_end) as reference_year, a.area_type, a.parent_area
    from mart.series as s
    inner join core.dim_indicator as i on i.indicator = s.indicator
    left join core.dim_area as a on a.ref_area = s.ref_area
    where
        s.scenario = 'actual' and s.measure in ('level', 'share') and s.method_id <> 'share_of_total'
        and (s.freq = 'A' or (i.stock_flow = 'stock' and s.freq = 'D'))
    qualify row_number() over (
        partition by s.indicator, s.breakdown, s.ref_area, s.measure, s.unit_measure, year(s.period_end)
        order by s.freq = 'A' desc, s.period_end desc, s.obs_id
    ) = 1
),
together as (
    select
        *,
        count(*) over same as places,
        row_number() over (same order by obs_value desc, ref_area) as overall,
        rank() over (partition by indicator, breakdown, measure, unit_measure, reference_year, parent_area order by obs_value desc) as place_rank,
        count(*) over (partition by indicator, breakdown, measure, unit_measure, reference_year, parent_area) as ranked_places
    from yearly
    window same as (partition by indicator, breakdown, measure, unit_measure, reference_year)
),
line as (
    select
        indicator,
        breakdown,
        measure,
        unit_measure,
        reference_year,
        -- a line that names hundreds of places, in every one of their rows, is of use to nobody
        string_agg(place || ' ' || value_text, '; ' order by overall) filter (overall <= 10)
        || case when max(places) > 10 then '; and ' || (max(places) - 10) || ' more' else '' end as side_by_side
    from together
    where places > 1
    group by indicator, breakdown, measure, unit_measure, reference_year
)
select
    t.figure,  -- What is compared
    t.reference_year,  -- The year
    t.place,  -- The place
    t.value_text,  -- Its value as a person writes it
    t.place_rank,  -- Its rank among the known places that lie in the same one, the largest first; not a national rank
    t.ranked_places,  -- How many places that lie in the same one are known
    case when t.measure = 'level' and w.obs_value > 0 and t.obs_value >= 0
        then round(100 * t.obs_value / w.obs_value, 2)
    end as percent_of_parent,  -- Share of the place that it lies in (a province: of China), where that is known for the year
    w.place as parent,  -- The place that it lies in
    l.side_by_side,  -- The ten largest known places with their values, the largest first
    t.origin,  -- reported (told by an article) or derived (worked out)
    t.is_break,  -- True where its series breaks: probably another yardstick than the other places'
    t.time_period,  -- The exact period or day, ISO 8601
    t.measure,  -- level or share
    t.obs_value,  -- The value as a number in unit_measure
    t.unit_measure,  -- Unit
    t.area_type,  -- country, province, city, league, banner, zone ...
    t.topic,  -- Topic of the indicator
    t.indicator,  -- Code of the indicator
    t.breakdown,  -- Code of the part of the indicator; _T for the whole
    t.ref_area,  -- Code of the place
    t.obs_id  -- Id of the observation: `imtech why ID` tells where it comes from
from together as t
inner join line as l
    on
        l.indicator = t.indicator and l.breakdown = t.breakdown and l.measure = t.measure
        and l.unit_measure = t.unit_measure and l.reference_year = t.reference_year
left join together as w
    on
        w.indicator = t.indicator and w.breakdown = t.breakdown and w.measure = t.measure
        and w.unit_measure = t.unit_measure and w.reference_year = t.reference_year and w.ref_area = t.parent_area
order by t.indicator, t.breakdown, t.measure, t.reference_year, t.parent_area, t.place_rank, t.ref_area
