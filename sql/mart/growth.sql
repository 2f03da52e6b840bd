-- How fast a figure grew: the growth that articles tell beside the growth that two told levels give, one row a series and period.
with told as (
    select * from mart.series where measure = 'change'
),
level as (
    select
        *,
        mart.year_before(time_period) as period_before,
        case measure when 'level' then 'percent' else 'percentage_point' end as growth_unit
    from mart.series
    where measure in ('level', 'share')
),
pair as (
    select
        l.*,
        p.value_text as previous_text,
        p.obs_value as previous_value,
        p.origin as previous_origin,
        p.obs_id as previous_obs_id,
        -- growth worked out from a value that was worked out from the growth says nothing
        case
            when l.origin = 'derived' or p.origin = 'derived' then null
            when l.measure = 'share' then l.obs_value - p.obs_value
            when p.obs_value > 0 then 100 * (l.obs_value / p.obs_value - 1)
        end as computed,
        case when l.measure = 'share' then l.obs_value_low - p.obs_value_high when p.obs_value_high > 0 then 100 * (l.obs_value_low / p.obs_value_high - 1) end
            as computed_low,
        case when l.measure = 'share' then l.obs_value_high - p.obs_value_low when p.obs_value_low > 0 then 100 * (l.obs_value_high / p.obs_value_low - 1) end
            as computed_high
    from level as l
    left join level as p on p.series_id = l.series_id and p.time_period = l.period_before
)
select
    coalesce(t.figure, p.figure) as figure,  -- What grew
    coalesce(t.place, p.place) as place,  -- The place
    coalesce(t.time_period, p.time_period) as time_period,  -- The period, ISO 8601
    coalesce(
        t.value_text,
        mart.readable(p.shown_growth, case p.growth_unit when 'percent' then 'percent' else 'percentage points' end, 'approx')
    ) as growth_text,  -- The growth as a person writes it
    coalesce(t.comparison_basis, case when t.obs_id is null then 'yoy' end) as comparison_basis,  -- What it is against: yoy, qoq, mom, since:YYYY; null where the article does not tell
    case when t.obs_id is null then 'derived' else 'reported' end as origin,  -- reported (told as growth) or derived (worked out from two told levels)
    p.value_text,  -- The level in the period
    case when coalesce(t.comparison_basis, 'yoy') = 'yoy' then p.previous_text end as previous_text,  -- The level a year earlier
    case when coalesce(t.comparison_basis, 'yoy') = 'yoy' then p.previous_origin end as previous_origin,  -- reported, or derived where it is the one that the growth implies
    case when t.comparison_basis = 'yoy' and p.computed is not null and t.unit_measure = p.growth_unit
        then t.obs_value_high >= p.computed_low - 1e-9 and t.obs_value_low <= p.computed_high + 1e-9
    end as levels_agree,  -- Whether two told levels give the told growth within rounding; null where there are no two
    coalesce(p.is_break and (t.obs_id is null or not levels_agree), false) as is_break,  -- True where the levels cannot be compared, as the series breaks: the growth that they give means nothing
    coalesce(t.scenario, p.scenario) as scenario,  -- actual, or target (planned, forecast)
    coalesce(t.obs_value, p.computed) as growth,  -- The growth as a number in growth_unit
    coalesce(t.unit_measure, p.growth_unit) as growth_unit,  -- percent, percentage_point, or a unit for growth by an amount
    p.computed as growth_from_levels,  -- Growth against a year earlier that two told levels give
    p.obs_value as value,  -- The level as a number in unit_measure
    p.previous_value,  -- The level a year earlier as a number in unit_measure
    p.unit_measure,  -- Unit of the levels
    coalesce(t.topic, p.topic) as topic,  -- Topic of the indicator
    coalesce(t.indicator, p.indicator) as indicator,  -- Code of the indicator
    coalesce(t.breakdown, p.breakdown) as breakdown,  -- Code of the part of the indicator; _T for the whole
    coalesce(t.ref_area, p.ref_area) as ref_area,  -- Code of the place
    coalesce(t.freq, p.freq) as freq,  -- Frequency (SDMX CL_FREQ)
    coalesce(t.period_end, p.period_end) as period_end,  -- Last day of the period
    t.obs_id,  -- The observation that tells the growth
    p.obs_id as level_obs_id,  -- The observation of the level
    p.previous_obs_id  -- The observation of the level a year earlier
from told as t
full join (select *, mart.rounded(computed) as shown_growth from pair) as p
    on
        p.indicator = t.indicator and p.breakdown = t.breakdown and p.ref_area = t.ref_area and p.freq = t.freq
        and p.time_period = t.time_period and p.scenario = t.scenario and p.growth_unit = t.unit_measure
where t.obs_id is not null or p.computed is not null
order by indicator, breakdown, ref_area, period_end, origin desc
