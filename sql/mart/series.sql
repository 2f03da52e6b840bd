-- One row an indicator, place and period: the value to use over the years, told by articles where one tells it, else worked out.
-- What else is known of the same period stands in other_values; all observations are in mart.observations.
with ranked as (
    select
        *,
        row_number() over (
            partition by series_id, time_period order by preference, source_count desc, vintage desc, obs_id
        ) as place_in_line
    from mart.observations
    where is_current and obs_id not in (select obs_id from mart.impossible where obs_id is not null)
),
other as (
    select
        series_id,
        time_period,
        string_agg(
            value_text || case preference when 1 then ' (told)' when 2 then ' (told, contradicted)' else ' (worked out)' end, '; '
            order by place_in_line
        ) as other_values
    from ranked
    where place_in_line > 1
    group by series_id, time_period
)
select
    r.figure,  -- The indicator's name, with the part that it is told for
    r.place,  -- The place
    r.time_period,  -- The time that the value is for, ISO 8601
    r.value_text,  -- The value as a person writes it
    r.measure,  -- level, change, share or multiple
    r.scenario,  -- actual, target or condition
    r.origin,  -- reported (told by an article) or derived (worked out)
    r.method,  -- How it was worked out
    r.formula,  -- The formula
    k.obs_id is not null as is_break,  -- True where the value must not be joined with what lies before, or with a series that looks alike: break_note says why
    k.break_note,  -- Why not
    o.other_values,  -- Other values for the same period, and whether they are told or worked out
    r.source_count,  -- Independent sources that tell it
    r.confidence,  -- Highest confidence of the statements that support it; of a derived one the lowest of what it is worked out from
    r.obs_value,  -- The value as a number in unit_measure
    r.obs_value_low,  -- Lower end of its interval
    r.obs_value_high,  -- Upper end of its interval
    r.unit_measure,  -- Unit
    r.topic,  -- Topic of the indicator
    r.indicator,  -- Code of the indicator
    r.breakdown,  -- Code of the part of the indicator; _T for the whole
    r.ref_area,  -- Code of the place
    r.freq,  -- Frequency (SDMX CL_FREQ)
    r.comparison_basis,  -- What a change is against
    r.obs_status,  -- SDMX CL_OBS_STATUS: A normal, E estimated (derived), F forecast (target), U contradicted by a better source, B break
    r.method_id,  -- reported, or the code of the formula
    r.vintage,  -- 1 for the first value published, then 2, 3 ...
    r.valid_from,  -- Day from which this value was known
    mart.period_end(r.time_period) as period_end,  -- Last day of the period, to sort and draw by
    r.series_id,  -- Key of the series: all rows of one line in a chart have the same
    r.obs_id  -- Id of the observation: `imtech why ID` tells where it comes from
from ranked as r
left join other as o on o.series_id = r.series_id and o.time_period = r.time_period
left join mart.series_break as k on k.obs_id = r.obs_id
where r.place_in_line = 1
order by r.indicator, r.breakdown, r.ref_area, r.measure, r.scenario, period_end, r.freq
