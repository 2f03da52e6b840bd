"""Edits that hold sources against each other: within an article, between articles and vintages, against targets,
look-alikes and outside figures.

Arithmetic within a set of observations is for `edits_series`. The frames read temporary tables that `edits` makes:
t_obs, t_source (which statement supports which observation), t_reference and t_alike (catalogue).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from imtech_pipeline.observations import PART
from imtech_pipeline.validation import interval as iv
from imtech_pipeline.validation import periods
from imtech_pipeline.validation.edit import Bools, Edit, Told
from imtech_pipeline.validation.edits_facts import SLIP, _slip
from imtech_pipeline.validation.edits_series import YARDSTICK, _meet
from imtech_pipeline.validation.wording import figure, plain

#: A revision by more than this part of the old figure is called out; accounts move by a few percent after a census.
REVISION = 0.05
#: Days between two stocks that a correction of the one most likely concerns the other too.
SAME_STOCK = 100
#: What follows a number that is a part of what was just told: "26 of the latter", "320 million yuan of it".
PARTITIVE = r"^\W{0,2}(of (the|them|these|those|it|which|whom|all)|in it)\b"
#: Years that two series may lie apart to be compared at all.
NEAR_YEARS = 6


def _tell_twice(row: Any, passed: bool) -> Told:
    one, two = figure(row.v, row.unit), figure(row.v2, row.unit)
    if passed:
        return Told(f"{row.name} {row.at_time} is told twice by the article, and agrees.", one, two, "rounding")
    if row.subject and row.subject2 and row.subject.lower() != row.subject2.lower():
        return Told(
            f"{row.name} {row.at_time} stands for two figures of the article, “{row.quote}” ({row.subject}) "
            f"and “{row.quote2}” ({row.subject2}): "
            "they are two different things, or one of them is wrong.",
            one,
            two,
            "rounding",
            "Give the two subjects indicators or breakdowns of their own in the catalogue; if they are the "
            "same thing, use neither figure.",
        )
    return Told(
        f"The article tells {row.name} {row.at_time} twice, as “{row.quote}” and as "
        f"“{row.quote2}”{_slip(row.v2 / row.v) if row.v else ''}.",
        one,
        two,
        "rounding",
    )


def _tell_sources(row: Any, passed: bool) -> Told:
    one, two = figure(row.v, row.unit), figure(row.v2, row.unit)
    if passed:
        return Told(f"{row.name} {row.at_time}: {int(row.n)} independent sources tell {one}.", one, two, "rounding")
    return Told(
        f"{row.name} {row.at_time} is {one} in {row.source} and {two} in "
        f"{row.source2}{_slip(row.v2 / row.v) if row.v else ''}; neither says that it "
        "corrects the other. The first is shown first: it has more sources, or else is more precise, or else older.",
        one,
        two,
        "rounding",
    )


def _tell_superseded(row: Any, passed: bool) -> Told:
    old, new = figure(row.v, row.unit), figure(row.v3, row.unit)
    if passed:
        return Told(f"{row.source} tells {row.name} {row.at_time} as revised, {new}.", new, new, "rounding")
    other = f" ({row.name2})" if row.name2 != row.name else ""
    if row.published_on <= row.revised_on:
        return Told(
            f"{row.source} tells {old} for {row.name} {row.at_time}; under another name{other} the figure was revised "
            f"on {periods.words(str(row.revised_on))}, and is {new} since then.",
            new,
            old,
            "rounding",
        )
    return Told(
        f"{row.source} of {periods.words(str(row.published_on))} still tells {old} for {row.name} "
        f"{row.at_time}, the figure{other} before the "
        f"revision of {periods.words(str(row.revised_on))}; since then it is {new}.",
        new,
        old,
        "rounding",
    )


def _tell_uncorrected(row: Any, passed: bool) -> Told:
    old, new = figure(row.v, row.unit), figure(row.v2, row.unit)
    start = f"{row.source} tells {old} for {row.name} {row.at_time}"
    corrected = f"the correction of {periods.words(str(row.revised_on))} ({new} {row.at2})"
    if passed:
        return Told(f"{start}, which agrees with {corrected}.", new, old, "rounding")
    return Told(f"{start}, before {corrected}: what was corrected then is probably in it still.", new, old, "rounding")


def _tell_revision(row: Any, passed: bool) -> Told:
    old, new = figure(row.v, row.unit), figure(row.v2, row.unit)
    change = 100 * (row.v2 / row.v - 1)
    when = f"on {periods.words(str(row.revised_on))} ({row.source})"
    text = f"{row.name} {row.at_time} was revised from {old} to {new} {when}, by {plain(change, 3)} percent"
    end = (
        "."
        if passed
        else ": more than revisions usually move it; rates and shares computed from the old figure no longer hold."
    )
    return Told(text + end, f"within {100 * REVISION:g} percent of {old}", new, f"{100 * REVISION:g} percent")


def _tell_target(row: Any, passed: bool) -> Told:
    target, actual = figure(row.v, row.unit), figure(row.v2, row.unit)
    start = f"{row.name} {row.at_time}: the target was {target} ({row.source}), the outcome is {actual} ({row.source2})"
    if passed:
        return Told(f"{start}: reached.", f"at least {target}", actual, "rounding")
    return Told(
        f"{start}: missed by {plain(100 * (1 - row.v2 / row.v), 3)} percent.", f"at least {target}", actual, "rounding"
    )


def _target(frame: pd.DataFrame) -> Bools:
    slack = iv.SLACK * frame["lo"].abs()
    return np.asarray(frame["hi2"] >= frame["lo"].replace(-np.inf, 0.0) - slack, dtype=bool)


def _apart(frame: pd.DataFrame) -> Bools:
    far = np.zeros(len(frame), dtype=bool)
    for column in ("ratio_number", "ratio_value"):
        ratio = frame[column].to_numpy()
        far |= (ratio >= YARDSTICK) | (ratio <= 1 / YARDSTICK)
    return ~far


def _tell_break(row: Any, passed: bool) -> Told:
    start = f"In {row.area_name}, {row.told} and {row.told2}"
    if passed:
        return Told(f"{start} are of one order.", row.told, row.told2, f"a factor of {YARDSTICK:g}")
    return Told(
        f"{start} cannot be one series: they differ by more than growth explains. {row.note} Do not join them.",
        row.told,
        row.told2,
        f"a factor of {YARDSTICK:g}",
    )


def _tell_yardstick(row: Any, passed: bool) -> Told:
    start = f"{row.told} in {row.area_name} {row.at_time}"
    if passed:
        return Told(
            f"{start} are of the order of the {row.yardstick2} series ({row.told2}).",
            row.told2,
            row.told,
            f"a factor of {YARDSTICK:g}",
        )
    ratio = row.ratio_value if row.ratio_value is not None else row.ratio_number
    return Told(
        f"{start} are far {'above' if ratio > 1 else 'below'} the {row.yardstick2} series ({row.told2}): "
        f"probably another yardstick, do not join "
        f"the two. {row.note}",
        row.told2,
        row.told,
        f"a factor of {YARDSTICK:g}",
    )


def _tell_reference(row: Any, passed: bool) -> Told:
    told, outside = figure(row.v, row.unit), figure(row.v2, row.unit)
    start = f"{row.name} {row.at_time}: {told} here, {outside} at {row.source_url}"
    start += f" ({row.source_date})" if row.source_date else ""
    if passed:
        return Told(f"{start}, which agrees.", outside, told, "rounding")
    return Told(f"{start}{_slip(row.v2 / row.v) if row.v else ''}: they do not agree.", outside, told, "rounding")


_REPORTED = "method_id = 'reported'"
_REVISED = ("t_held", f"bool_or({_REPORTED} and valid_to is not null)")

SOURCES: tuple[Edit, ...] = (
    Edit(
        rule_id="told_twice",
        family="told twice",
        edit_type="consistency",
        level=1,
        severity="soft",
        grain="series",
        description="A figure that an article tells twice is the same both times.",
        expression="rounding intervals of all statements of one article and series overlap",
        action=(
            "Read both sentences: a headline may round, but not change, the figure; else use neither until "
            "it is settled."
        ),
        frame=f"""
            with often as (
                select series, article_id from t_source where valid_to is null group by all having count(*) > 1
            ),
            told as (
                select o.series, s.article_id, o.obs_id, s.statement_id, s.char_start, s.char_end, s.quote, s.subject,
                    s.applies_to, o.name, o.at_time, o.unit, o.measure, o.v, o.lo, o.hi, o.in_scope
                from (from t_source semi join often using (series, article_id)) s join t_obs o on o.o = s.o
                where s.valid_to is null
            ),
            headed as (
                select *,
                       first({{'obs_id': obs_id, 'statement_id': statement_id,
                               'applies_to': applies_to, 'v': v, 'lo': lo, 'hi': hi, 'quote': quote, 'subject': subject,
                               'char_start': char_start}})
                           over (partition by series, article_id order by char_start) as f,
                       row_number() over (partition by series, article_id order by char_start) as place
                from told
            ),
            -- "below 5 percent" and "5.0 percent" are one figure;
            -- "26 of the latter", or two numbers of one sentence, are a part and its whole whatever they are bound to;
            -- shares under two subjects are shares in two wholes, which the series does not tell apart;
            -- what differs by more than a fifth, and by no slip of scale, is rather a whole and a part of it
            seen as (
                select h.*, h.obs_id <> h.f.obs_id and (
                           h.v = h.f.v
                           or h.measure = 'share' and lower(h.subject) <> lower(h.f.subject)
                           or h.f.char_start >= c.char_start and h.f.char_start < c.char_end
                           or coalesce(
                               regexp_matches(substr(c.text, h.char_end - c.char_start + 1, 24), '{PARTITIVE}'), false)
                               or least(abs(h.v), abs(h.f.v)) < {PART} * greatest(abs(h.v), abs(h.f.v))
                               and not (h.measure = 'level' and lower(h.subject) = lower(h.f.subject)
                                   and h.v * h.f.v > 0
                                   and abs(log10(h.v / h.f.v) - round(log10(h.v / h.f.v))) <= {SLIP})
                           -- growth of two levels is not one growth told twice
                           or h.applies_to <> h.f.applies_to
                   ) as incomparable
                from headed h
                left join core.dim_sentence c
                  on h.obs_id <> h.f.obs_id and c.article_id = h.article_id
                 and h.char_start >= c.char_start and h.char_start < c.char_end
                where h.place > 1 and h.in_scope
            )
            select obs_id, statement_id, article_id, f.obs_id as other, [f.statement_id] as facts, name, at_time, unit,
                   if(incomparable, null, f.v) as v,
                   f.lo as lo, f.hi as hi, f.quote as quote, f.subject as subject, if(obs_id = f.obs_id, f.v, v) as v2,
                   if(obs_id = f.obs_id, f.lo, lo) as lo2, if(obs_id = f.obs_id, f.hi, hi) as hi2,
                   quote as quote2, subject as subject2
            from seen
            qualify row_number() over (partition by series, article_id, obs_id order by char_start) = 1""",
        needs=(
            "t_source",
            "count(*) filter (valid_to is null) > count(distinct hash(series, article_id)) filter (valid_to is null)",
        ),
        numbers=("v", "lo", "hi", "v2", "lo2", "hi2"),
        holds=_meet,
        tell=_tell_twice,
    ),
    Edit(
        rule_id="source_against_source",
        family="sources",
        edit_type="comparison of sources",
        level=3,
        severity="soft",
        grain="series",
        description="Sources that tell the same figure agree, or one says that it corrects the other.",
        expression="rounding intervals of current statements of different articles overlap",
        action=(
            "Read both articles; if one counts something else, bind it to an indicator of its own, else "
            "report the error to its publisher."
        ),
        frame=f"""
            with current as (from t_obs where {_REPORTED} and is_current),
            doubted as (select series from current where not first),
            articles as (
                select o, list(distinct article_id) as articles from t_source semi join doubted using (series)
                group by 1
            ),
            agreeing as (
                select obs_id, statement_id, article_id, name, at_time, unit, v, lo, hi, source,
                    source as source2, v as v2, lo as lo2, hi as hi2, source_count as n, []::varchar[] as facts
                from current where source_count > 1 and first and in_scope
            ),
            contradicting as (
                select o.obs_id, o.statement_id, o.article_id, f.name, f.at_time, f.unit, f.v, f.lo, f.hi,
                    f.source, o.source as source2, o.v as v2, o.lo as lo2, o.hi as hi2, 2 as n, [f.obs_id]
                from current f join current o on o.series = f.series and f.first and not o.first
                join articles fa on fa.o = f.o join articles oa on oa.o = o.o
                where o.in_scope and not list_has_any(fa.articles, oa.articles) and not (o.measure = 'share'
                    and o.additive and o.breakdown = '_T')
            )
            select * from agreeing union all select * from contradicting""",
        needs=("t_held", "bool_or(is_current and (source_count > 1 or not first))"),
        numbers=("v", "lo", "hi", "v2", "lo2", "hi2"),
        holds=_meet,
        tell=_tell_sources,
    ),
    Edit(
        rule_id="superseded_figure",
        family="revisions",
        edit_type="comparison over time",
        level=3,
        severity="soft",
        grain="series",
        in_words=False,
        description="A figure that has been revised is told as revised, under whatever name.",
        expression="published after the revision, or under another name, implies the value after it",
        action="Use the revised figure; growth rates of that article rest on the old one.",
        frame="""
            with old as (
                select o.*, n.obs_id as new_id, n.v as v3, n.lo as lo3, n.hi as hi3
                from t_obs o join t_obs n on n.series = o.series and n.first and n.is_current
                where o.valid_to is not null and o.method_id = 'reported' and n.method_id = 'reported'
                    and o.measure in ('level', 'share')
            )
            select s.obs_id, s.statement_id, s.article_id, x.name, x.at_time, x.unit, x.v, x.lo, x.hi, o.name
                as name2, o.valid_to as revised_on,
                   o.v3, o.lo3, o.hi3, s.source, s.published_on, [o.obs_id, o.new_id] as facts
            from old o
            -- an indicator that counts the same under another name is revised with it
            join t_obs x on x.family_key = o.family_key and x.breakdown = o.breakdown
                and x.ref_area = o.ref_area and x.time_period = o.time_period
                 and x.measure = o.measure and x.unit = o.unit and x.scenario = o.scenario
                 and x.basis is not distinct from o.basis
            -- ... but nobody closes the vintage under that name
            join t_source s on s.o = x.o and s.revision is null
                and (s.published_on > o.valid_to or (x.indicator <> o.indicator and x.is_current))
            where (x.in_scope or o.in_scope) and x.method_id = 'reported' and (x.lo <= o.hi
                and o.lo <= x.hi or x.lo <= o.hi3 and o.lo3 <= x.hi)
            qualify row_number() over (partition by s.statement_id order by o.valid_to desc, o.obs_id) = 1""",
        needs=_REVISED,
        numbers=("v", "lo", "hi", "v3", "lo3", "hi3"),
        tell=_tell_superseded,
        holds=lambda f: iv.Interval(f["lo"].to_numpy(), f["hi"].to_numpy()).overlaps(
            iv.Interval(f["lo3"].to_numpy(), f["hi3"].to_numpy())
        ),
    ),
    Edit(
        rule_id="stock_before_correction",
        family="revisions",
        edit_type="comparison over time",
        level=3,
        severity="soft",
        grain="series",
        in_words=False,
        description="A stock told before a correction agrees with the corrected one of about the same day.",
        expression=f"rounding intervals overlap, days at most {SAME_STOCK} apart",
        action="Ask the publisher whether the correction holds for that day too; compute no growth between the two.",
        frame=f"""
            with stocks as (from t_shown where stock_flow = 'stock' and measure = 'level' and scenario = 'actual')
            select o.obs_id, o.statement_id, o.article_id, n.obs_id as other, o.name, o.at_time, n.at_time as at2,
                o.unit, o.v, o.lo, o.hi, n.v as v2, n.lo as lo2, n.hi as hi2, o.source,
                n.valid_from as revised_on
            from stocks n
            join stocks o on o.indicator = n.indicator and o.breakdown = n.breakdown and o.ref_area = n.ref_area
                and o.unit = n.unit and o.time_period <> n.time_period and o.published_on < n.valid_from
                and abs(o.period_end - n.period_end) <= {SAME_STOCK}
            where (o.in_scope or n.in_scope) and n.o in (select o from t_source where revision = 'after')""",
        needs=("t_source", "bool_or(revision = 'after')"),
        numbers=("v", "lo", "hi", "v2", "lo2", "hi2"),
        holds=_meet,
        tell=_tell_uncorrected,
    ),
    Edit(
        rule_id="revision_within_bound",
        family="revisions",
        edit_type="comparison over time",
        level=2,
        severity="soft",
        grain="series",
        in_words=False,
        description="A revision moves a figure by no more than 5 percent.",
        expression="abs(new / old - 1) <= 0.05",
        action="Tell users of the series; compute rates and shares anew from the revised figure.",
        frame=f"""
            with vintages as (
                from t_obs where {_REPORTED} and measure in ('level', 'share')
                    and series in (select series from t_obs where valid_to is not null)
                qualify row_number() over (partition by series, valid_to order by obs_status = 'U', vintage) = 1
            )
            select n.obs_id, n.statement_id, n.article_id, o.obs_id as other, n.name, n.at_time, n.unit, o.v,
                n.v as v2, n.valid_from as revised_on, n.source
            from (from vintages where in_scope) n
            join vintages o on o.series = n.series and o.valid_to = n.valid_from""",
        needs=_REVISED,
        numbers=("v", "v2"),
        tell=_tell_revision,
        holds=lambda f: np.asarray((f["v2"] - f["v"]).abs() <= REVISION * f["v"].abs() * (1 + iv.SLACK), dtype=bool),
    ),
    Edit(
        rule_id="target_reached",
        family="targets",
        edit_type="comparison over time",
        level=2,
        severity="soft",
        grain="series",
        description="What one article told as planned for a period has been reached when another tells its figure.",
        expression="actual >= target",
        action=(
            "Tell the outcome with the target; if the two count different things, bind them to different indicators."
        ),
        frame="""
            select t.obs_id, t.statement_id, t.article_id, a.obs_id as other, t.name, t.at_time, t.unit, t.v,
                t.lo, t.hi, t.source, a.source as source2, a.lo as lo2, a.hi as hi2,
                -- what is told while the period goes on is no outcome
                if(exists(from t_source s where s.o = a.o and s.published_on > t.period_end), a.v, null) as v2
            from (from t_shown where scenario = 'target' and measure in ('level', 'share')) t
            left join (from t_shown where scenario = 'actual') a
              on a.family_key = t.family_key and a.breakdown = t.breakdown and a.ref_area = t.ref_area
                  and a.unit = t.unit and a.measure = t.measure
             and a.time_period = t.time_period and a.article_id <> t.article_id
            where t.in_scope""",
        needs=("t_held", "bool_or(scenario = 'target' and in_scope)"),
        numbers=("v", "lo", "v2", "hi2"),
        holds=_target,
        tell=_tell_target,
    ),
    Edit(
        rule_id="look_alike_break",
        family="yardsticks",
        edit_type="comparison of domains",
        level=4,
        severity="soft",
        grain="series",
        description="Series that are easily taken for each other, by different yardsticks, are not joined.",
        expression="ratio of the nearest years' levels between 1/2 and 2",
        action="Keep the two as separate series; mark the break wherever both are shown.",
        frame=f"""
            with levels as (
                select o.*, a.group_id, a.yardstick, a.quantity, a.noun, a.note
                from (from t_level where breakdown = '_T' and length(time_period) = 4) o
                    join t_alike a on a.indicator = o.indicator
            ),
            pairs as (
                select x.group_id, x.ref_area, x.area_name, x.quantity, x.yardstick, y.yardstick as yardstick2,
                    x.v, y.v as v2, x.noun, y.noun as noun2,
                       x.year, y.year as year2, coalesce(x.note, y.note) as note,
                           if(x.published_on > y.published_on, x.obs_id, y.obs_id) as obs_id,
                       [x.obs_id, y.obs_id] as ids,
                       if(x.published_on > y.published_on, x.statement_id, y.statement_id) as statement_id,
                       if(x.published_on > y.published_on, x.article_id, y.article_id) as article_id,
                           x.in_scope or y.in_scope as in_scope
                from levels x join levels y on x.group_id = y.group_id and x.quantity = y.quantity
                    and x.ref_area = y.ref_area and x.unit = y.unit
                     and x.yardstick < y.yardstick and abs(x.year - y.year) <= {NEAR_YEARS}
                qualify row_number() over (partition by x.group_id, x.ref_area, x.quantity, x.yardstick, y.yardstick
                                           order by abs(x.year - y.year), greatest(x.year, y.year) desc,
                                               x.obs_id, y.obs_id) = 1
            )
            select arg_min(obs_id, quantity) as obs_id, arg_min(statement_id, quantity) as statement_id,
                arg_min(article_id, quantity) as article_id,
                   yardstick || ' ' || yardstick2 as other, flatten(list(ids)) as facts,
                   any_value(area_name) as area_name, any_value(note) as note,
                   max(v / v2) filter (where quantity = 'number') as ratio_number,
                       max(v / v2) filter (where quantity = 'value') as ratio_value,
                   string_agg(if(quantity = 'number', format('{{:,.0f}}', v), format('{{:.4g}}', v / 1e9)
                       || ' billion yuan of') || ' ' || noun || ' in ' || year, ' and ' order by quantity) as told,
                   string_agg(if(quantity = 'number', format('{{:,.0f}}', v2), format('{{:.4g}}', v2 / 1e9)
                       || ' billion yuan of') || ' ' || noun2 || ' in ' || year2, ' and ' order by quantity) as told2
            from pairs group by group_id, ref_area, yardstick, yardstick2 having bool_or(in_scope)""",
        needs=("t_held", "bool_or(alike)"),
        numbers=("ratio_number", "ratio_value"),
        optional=("ratio_number", "ratio_value"),
        holds=_apart,
        tell=_tell_break,
    ),
    Edit(
        rule_id="outside_yardstick",
        family="outside reference",
        edit_type="comparison with other institutions",
        level=5,
        severity="soft",
        grain="series",
        description="Figures are of the order of the outside series that they are easily taken for.",
        expression="ratio to the nearest year of the outside series between 1/2 and 2",
        action="Do not join the two series and do not compute growth across them; ask the publisher what is counted.",
        frame=f"""
            with told as (
                -- as first told: the earliest article speaks for the period, and its own figures are named
                select o.*, a.group_id, a.yardstick, a.quantity, a.noun, a.note,
                    list(o.obs_id) over (
                        partition by a.group_id, a.yardstick, a.quantity, o.ref_area, o.year
                    ) as ids
                from (from t_obs where {_REPORTED} and measure = 'level' and scenario = 'actual'
                    and breakdown = '_T' and length(time_period) = 4) o
                join t_alike a on a.indicator = o.indicator
                qualify row_number() over (partition by a.group_id, a.yardstick, a.quantity, o.ref_area, o.year
                    order by o.published_on nulls last, o.vintage, o.obs_id) = 1
            ),
            outside as (
                select r.*, a.group_id, a.yardstick, a.quantity, a.noun from t_reference r join t_alike a
                    on a.indicator = r.indicator and a.official
                where r.measure = 'level' and r.scenario = 'actual' and length(r.time_period) = 4
            ),
            compared as (
                select t.obs_id, t.ids, t.statement_id, t.article_id, t.group_id, t.yardstick, t.quantity, t.ref_area,
                    t.area_name, t.year, t.at_time, t.v, t.noun, t.note, t.in_scope,
                       r.yardstick as yardstick2, arg_min(r.v, abs(r.year - t.year)) as nearest
                from told t join outside r on r.group_id = t.group_id and r.quantity = t.quantity
                    and r.ref_area = t.ref_area and r.unit = t.unit
                     and r.yardstick <> t.yardstick and abs(r.year - t.year) <= {NEAR_YEARS}
                group by all
            ),
            listed as (
                select group_id, ref_area, yardstick,
                       string_agg(if(quantity = 'number', format('{{:,.0f}}', v) || ' ' || noun,
                           format('{{:.4g}}', v / 1e9) || ' billion yuan') || ' in ' || year, ', '
                               order by quantity desc, year) as told2
                from outside group by all
            )
            select arg_min(c.obs_id, c.quantity) as obs_id, arg_min(c.statement_id, c.quantity)
                as statement_id, arg_min(c.article_id, c.quantity) as article_id,
                   flatten(list(c.ids)) as facts,
                   any_value(c.area_name) as area_name, any_value(c.at_time) as at_time, any_value(c.note)
                       as note, c.yardstick2, c.yardstick2 as other, any_value(l.told2) as told2,
                   max(c.v / c.nearest) filter (where c.quantity = 'number') as ratio_number,
                       max(c.v / c.nearest) filter (where c.quantity = 'value') as ratio_value,
                   string_agg(if(c.quantity = 'number', format('{{:,.0f}}', c.v) || ' ' || c.noun, 'the '
                       || format('{{:.4g}}', c.v / 1e9) || ' billion yuan of ' || c.noun), ' and '
                       order by c.quantity) as told
            from compared c join listed l on l.group_id = c.group_id and l.ref_area = c.ref_area
                and l.yardstick = c.yardstick2
            group by c.group_id, c.ref_area, c.year, c.yardstick, c.yardstick2 having bool_or(c.in_scope)""",
        needs=("t_held", "bool_or(alike)"),
        numbers=("ratio_number", "ratio_value"),
        optional=("ratio_number", "ratio_value"),
        holds=_apart,
        tell=_tell_yardstick,
    ),
    Edit(
        rule_id="outside_reference",
        family="outside reference",
        edit_type="comparison with other institutions",
        level=5,
        severity="soft",
        grain="series",
        description="A figure agrees with the outside figure for the same indicator, place and period.",
        expression="rounding intervals of both overlap",
        action=(
            "Read the outside source; where it counts something else or has been revised, say so in the "
            "list of accepted findings."
        ),
        frame="""
            select o.obs_id, o.statement_id, o.article_id, r.indicator || ' ' || r.source_url as other, o.name,
                o.at_time, o.unit, o.v, o.lo, o.hi, r.v as v2, r.lo as lo2, r.hi as hi2, r.source_url, r.source_date
            from (from t_shown where in_scope) o
            join t_reference r on r.family_key = o.family_key and r.breakdown = o.breakdown
                and r.ref_area = o.ref_area and r.time_period = o.time_period
                 and r.measure = o.measure and r.unit = o.unit and r.scenario = o.scenario""",
        needs=("t_held", "bool_or(referred and in_scope)"),
        numbers=("v", "lo", "hi", "v2", "lo2", "hi2"),
        holds=_meet,
        tell=_tell_reference,
    ),
)
