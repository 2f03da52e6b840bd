-- What was known on a day: the values that mart.series would have held then, from the articles published up to it:
-- from mart.as_of('2019-06-30').
create macro mart.as_of(day) as table
with known as (
    select *
    from mart.observations
    where
        coalesce(valid_from, date '0001-01-01') <= day::date and coalesce(valid_to, date '9999-12-31') > day::date
        and obs_id not in (select obs_id from mart.impossible where obs_id is not null)
    qualify row_number() over (partition by series_id, time_period order by preference, source_count desc, vintage desc, obs_id) = 1
)
select
    figure,  -- The indicator's name, with the part that it is told for
    place,  -- The place
    time_period,  -- The time that the value is for, ISO 8601
    value_text,  -- The value as a person writes it
    measure,  -- level, change, share or multiple
    scenario,  -- actual, target or condition
    origin,  -- reported (told by an article) or derived (worked out)
    formula,  -- The formula that it was worked out with
    valid_from,  -- Day from which this value was known
    valid_to,  -- Day on which another value replaced it; null where it still holds
    obs_value,  -- The value as a number in unit_measure
    obs_value_low,  -- Lower end of its interval
    obs_value_high,  -- Upper end of its interval
    unit_measure,  -- Unit
    indicator,  -- Code of the indicator
    breakdown,  -- Code of the part of the indicator; _T for the whole
    ref_area,  -- Code of the place
    freq,  -- Frequency (SDMX CL_FREQ)
    comparison_basis,  -- What a change is against
    vintage,  -- 1 for the first value published, then 2, 3 ...
    series_id,  -- Key of the series
    obs_id  -- Id of the observation: `imtech why ID` tells where it comes from
from known
order by indicator, breakdown, ref_area, measure, time_period
