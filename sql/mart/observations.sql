-- One row an observation, those that a later one replaced and those that contradict another included. For charts and
-- tables take mart.series, which has one value a series and period.
select
    mart.label(i.name_en, o.breakdown, b.name_en, o.indicator) as figure,  -- The indicator's name, with the part that it is told for
    coalesce(a.name_en, o.ref_area) as place,  -- The place
    o.time_period,  -- The time that the value is for, ISO 8601
    case
        when o.method_id = 'reported' then mart.readable(o.obs_value, mart.unit_name(o.unit_measure, u.name_en, u.dimension, u.symbol), null)
        else mart.readable(mart.rounded(o.obs_value), mart.unit_name(o.unit_measure, u.name_en, u.dimension, u.symbol), 'approx')
    end as value_text,  -- The value as a person writes it
    o.measure,  -- level, change, share or multiple
    o.scenario,  -- actual, target or condition
    case when o.method_id = 'reported' then 'reported' else 'derived' end as origin,  -- Told by an article, or worked out
    m.name as method,  -- How it was worked out
    m.formula,  -- The formula
    o.source_count,  -- Independent sources that tell it
    o.confidence,  -- Highest confidence of the statements that support it; of a derived one the lowest of what it is worked out from
    o.obs_value,  -- The value as a number in unit_measure
    o.obs_value_low,  -- Lower end of its interval
    o.obs_value_high,  -- Upper end of its interval
    o.unit_measure,  -- Unit
    i.topic,  -- Topic of the indicator
    o.indicator,  -- Code of the indicator
    o.breakdown,  -- Code of the part of the indicator
    o.ref_area,  -- Code of the place
    o.freq,  -- Frequency (SDMX CL_FREQ)
    o.comparison_basis,  -- What a change is against
    o.obs_status,  -- SDMX CL_OBS_STATUS: A normal, E estimated (derived), F forecast (target), U contradicted by a better source, B break
    o.method_id,  -- reported, or the code of the formula
    o.vintage,  -- 1 for the first value published, then 2, 3 ...
    o.is_current,  -- True for the vintage to use now
    o.valid_from,  -- Day from which this value was known
    o.valid_to,  -- Day on which a later vintage replaced it; null for the latest
    o.obs_id,  -- Id of the observation: `imtech why ID` tells where it comes from
    concat_ws(
        '.', o.indicator, o.breakdown, o.ref_area, coalesce(o.freq, '_U'), o.measure, coalesce(o.unit_measure, '_U'), o.scenario,
        coalesce(o.comparison_basis, '_Z')
    ) as series_id,  -- Key of the series: all rows of one line in a chart have the same
    -- least is best: told and not contradicted, told, worked out
    case when o.method_id <> 'reported' then 3 when o.obs_status = 'U' then 2 else 1 end as preference  -- 1 told, 2 told but contradicted by a better source, 3 worked out
from core.fct_observation as o
left join core.dim_indicator as i on i.indicator = o.indicator
left join core.dim_breakdown as b on b.breakdown = o.breakdown
left join core.dim_area as a on a.ref_area = o.ref_area
left join core.dim_unit as u on u.unit_measure = o.unit_measure
left join core.dim_method as m on m.method_id = o.method_id
