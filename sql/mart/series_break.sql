-- Where a series breaks: values that must not be joined with what lies before, or with a series that looks alike, and why.
with yardstick as (
    -- an accepted explanation tells why the break is there; it stays one
    select b.obs_id, f.message as reason
    from core.fct_finding as f
    inner join core.bridge_finding_fact as b on b.finding_id = f.finding_id
    where f.status <> 'closed' and b.obs_id is not null and f.rule_id in ('look_alike_break', 'outside_yardstick')
),
-- the value of the year before that a told growth implies is another than the one told then
growth as (
    select
        d.source_obs_id as obs_id,
        'Its growth implies ' || implied.value_text || ' for ' || implied.time_period || ', but ' || told.value_text
        || ' was told.' as reason
    from mart.observations as implied
    inner join mart.observations as told
        on
            told.series_id = implied.series_id and told.time_period = implied.time_period
            and (told.obs_value_high < implied.obs_value_low * 0.99 or told.obs_value_low > implied.obs_value_high * 1.01)
    inner join core.bridge_observation_source as d on d.obs_id = implied.obs_id and d.role = 'level'
    where
        implied.method_id = 'implied_previous_value' and implied.is_current and implied.obs_value > 0
        and told.preference = 1 and told.is_current and d.source_obs_id is not null
),
marked as (
    select obs_id, 'The series breaks here, as its publisher says.' as reason from core.fct_observation where obs_status = 'B'
    union
    select obs_id, reason from yardstick
    union
    select obs_id, reason from growth
)
select
    obs_id,  -- The observation
    string_agg(reason, ' ' order by reason) as break_note  -- Why it is not to be joined
from marked
group by obs_id
