-- Target against actual: one row a target, with the last actual value known for the same series up to the target's period.
-- More is taken to be better, except where the target is itself a fall.
with target as (
    select t.*, i.stock_flow
    from mart.series as t
    left join core.dim_indicator as i on i.indicator = t.indicator
    where t.scenario = 'target' and t.origin = 'reported'
),
actual as (
    select * from mart.series where scenario = 'actual'
),
matched as (
    select
        t.obs_id as target_obs_id,
        a.obs_id,
        -- a stock of a day in the last month of the target's period is its final value
        a.time_period = t.time_period
        or (t.stock_flow = 'stock' and a.period_end between t.period_end - 31 and t.period_end) as is_final
    from target as t
    inner join actual as a
        on
            a.indicator = t.indicator and a.breakdown = t.breakdown and a.ref_area = t.ref_area and a.measure = t.measure
            and a.unit_measure = t.unit_measure
            -- the growth of another year says nothing about a target for growth
            and (t.measure <> 'change' or a.time_period = t.time_period)
            -- a flow of half a year, or of five, tells little about the target of one
            and (a.freq = t.freq or t.stock_flow in ('stock', 'ratio')) and a.period_end <= t.period_end
            and coalesce(a.comparison_basis, '') = coalesce(t.comparison_basis, '')
    -- the value of the target's own period first, else the latest before
    qualify row_number() over (partition by t.obs_id order by is_final desc, a.period_end desc, a.origin desc, a.obs_id) = 1
),
judged as (
    select
        t.*,
        a.time_period as actual_period,
        a.value_text as actual_text,
        a.obs_value as actual_value,
        a.origin as actual_origin,
        a.is_break as actual_is_break,
        a.obs_id as actual_obs_id,
        m.is_final,
        case
            -- a target is what is printed: "10,000" is not met by 8,559, which rounds to it
            when t.measure = 'change' and t.obs_value < 0 then a.obs_value_low <= t.obs_value
            else a.obs_value_high >= t.obs_value
        end as is_met
    from target as t
    left join matched as m on m.target_obs_id = t.obs_id
    left join actual as a on a.obs_id = m.obs_id
)
select
    figure,  -- What the target is for
    place,  -- The place
    time_period as target_period,  -- When it is to be reached, ISO 8601
    value_text as target_text,  -- The target as a person writes it
    actual_period,  -- The period of the actual value: the target's own, or the latest before it that is known
    actual_text,  -- The actual value as a person writes it
    case
        when actual_obs_id is null then 'unknown'
        when is_final and is_met then 'reached'
        when is_final then 'missed'
        when is_met and actual_is_break then 'not comparable'
        when is_met then 'reached early'
        else 'on the way'
    end as status,  -- reached, missed, reached early (an earlier period meets it), not comparable (it does, by another yardstick), on the way, or unknown (no actual value)
    case when obs_value > 0 and measure <> 'change' then round(100 * actual_value / obs_value, 1) end as percent_reached,  -- The actual value as a percentage of the target
    obs_value - actual_value as gap,  -- Target less actual, in unit_measure
    measure,  -- level, share or change
    obs_value as target_value,  -- The target as a number in unit_measure
    actual_value,  -- The actual value as a number in unit_measure
    unit_measure,  -- Unit
    actual_origin,  -- reported (told by an article) or derived (worked out)
    coalesce(actual_is_break, false) as actual_is_break,  -- True where the actual value may be counted by another yardstick than the target
    valid_from as set_on,  -- Day on which the target became known
    topic,  -- Topic of the indicator
    indicator,  -- Code of the indicator
    breakdown,  -- Code of the part of the indicator; _T for the whole
    ref_area,  -- Code of the place
    obs_id,  -- The observation of the target: `imtech why ID` tells where it comes from
    actual_obs_id  -- The observation of the actual value
from judged
order by period_end, indicator, breakdown, ref_area
