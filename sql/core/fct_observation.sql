-- One row a series key, period and vintage: the value that the statements support, reported or derived.
create table core.fct_observation (
    obs_id varchar,  -- Stable key: hash of series key, period and vintage
    indicator varchar,  -- Code of the indicator
    breakdown varchar,  -- Code of the part of the indicator; _T for the whole
    ref_area varchar,  -- Code of the place
    time_period varchar,  -- The time that the value is for, ISO 8601
    freq varchar,  -- Frequency (SDMX CL_FREQ)
    measure varchar,  -- level, change, share or multiple
    unit_measure varchar,  -- Unit of obs_value
    scenario varchar,  -- actual, target or condition
    comparison_basis varchar,  -- What a change is against
    obs_value double,  -- The value
    obs_value_low double,  -- Lower end of its interval
    obs_value_high double,  -- Upper end of its interval
    obs_status varchar,  -- SDMX CL_OBS_STATUS: A normal, E estimated, F forecast, P provisional, B break ...
    method_id varchar,  -- reported, or the formula that it was derived with
    vintage integer,  -- 1 for the first value published, then 2, 3 ...
    valid_from date,  -- Day from which this vintage was known
    valid_to date,  -- Day on which a later vintage replaced it; null for the latest
    is_current boolean,  -- True for the vintage to use now
    source_count integer,  -- Independent sources that tell it
    confidence double  -- Highest confidence of the statements that support it; of a derived one the lowest of what it is worked out from
)
